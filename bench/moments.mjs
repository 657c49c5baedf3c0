/**
 * How well dates are read, against two public collections that this project does not carry, and how fast.
 *
 *     node bench/moments.mjs [SHARED] [--misses] [--dist DIR] [--chrono MODULE]
 *
 * SHARED holds `data/temporal/timebank-aquaint` (TimeML news of TempEval-3) and `data/temporal/recognizers-english`
 * (microsoft/Recognizers-Text). What is absent is skipped. `--misses` prints every miss. `--chrono`
 * names the file of an installed chrono-node (its dist/esm/index.js) to measure beside ours.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'
import { chronoReader } from './moments/chronoReader.mjs'
import { readRecognizersCases } from './moments/recognizers.mjs'
import { readTimeBank } from './moments/timeBank.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean' },
    dist: { type: 'string', default: 'dist' },
    chrono: { type: 'string' },
  },
})
const shared = positionals[0] ?? process.env['UNSPOILED_SHARED'] ?? '../shared'
const load = (file) => import(pathToFileURL(path.resolve(values.dist, file)).href)
const { findMoments } = await load('reading/moments/findMoments.js')

const readers = { ours: findMoments }
const chrono =
  values.chrono === undefined ? null : await import(pathToFileURL(path.resolve(values.chrono)).href)
if (chrono !== null) readers['chrono-node'] = chronoReader(chrono)

const COLLECTIONS = [
  { title: 'TimeBank and AQUAINT', folder: 'data/temporal/timebank-aquaint', readCases: readTimeBank },
  { title: 'Recognizers', folder: 'data/temporal/recognizers-english', readCases: readRecognizersCases },
]

for (const { title, folder, readCases } of COLLECTIONS) {
  const at = path.join(shared, folder)
  if (!existsSync(at)) {
    console.log(`${title}: skipped, ${at} is absent`)
    continue
  }
  const documents = readCases(at)
  for (const [reader, find] of Object.entries(readers)) measure(`${title}, ${reader}`, find, documents)
}

/**
 * One line of figures: the share of labelled dates that some overlapping moment equals, strictly and where the
 * collection's conventions and ours only write the same differently.
 */
function measure(title, find, documents) {
  const all = documents.map((document) => find(document.text, document.written))
  const perSecond = speedOf(find, documents)
  const found = { right: 0, alike: 0, wrong: 0, missed: 0 }
  documents.forEach((document, index) => {
    for (const label of document.labels) {
      const over = all[index].filter((moment) => moment.start < label.end && moment.end > label.start)
      const verdict = judge(label, over)
      found[verdict]++
      if ((verdict === 'wrong' || verdict === 'missed') && values.misses && find === findMoments)
        printMiss(document, label, over)
    }
  })
  const total = found.right + found.alike + found.wrong + found.missed
  const share = (count) => (count / total).toFixed(3)
  console.log(
    `${title}: ${share(found.right)} of ${total} equal, ${share(found.right + found.alike)} mean the same` +
      ` (${found.wrong} otherwise, ${found.missed} not read); ${perSecond} articles of 470 words a second`,
  )
}

function judge(label, over) {
  const edtfs = over.map(({ edtf }) => edtf).filter((edtf) => edtf !== null)
  if (edtfs.length === 0) return 'missed'
  if (edtfs.some((edtf) => label.accepts.includes(edtf))) return 'right'
  if (edtfs.some((edtf) => label.alike.includes(edtf))) return 'alike'
  // “From 1991 to 1997” is one moment to us and two dates in the collections.
  const isEnd = over.some(
    ({ start, end, edtf }) =>
      end - start > label.end - label.start && edtf?.split('/').some((part) => label.accepts.includes(part)),
  )
  return isEnd ? 'alike' : 'wrong'
}

/** Articles of 470 words (2,800 characters) a second, timed the second time round, when the code is warm. */
function speedOf(find, documents) {
  const chars = documents.reduce((sum, document) => sum + document.text.length, 0)
  const began = performance.now()
  for (const document of documents) find(document.text, document.written)
  return Math.round((chars / 2800 / (performance.now() - began)) * 1000)
}

function printMiss(document, label, over) {
  const before = document.text.slice(Math.max(0, label.start - 60), label.start)
  const said = document.text.slice(label.start, label.end)
  const after = document.text.slice(label.end, label.end + 30)
  const read = over.map((moment) => `${moment.text} → ${moment.edtf}`).join('; ')
  console.log(
    `${document.written?.first} ${label.accepts.join(' | ')}  ${before}[[${said}]]${after}`.replaceAll(
      '\n',
      ' ',
    ) + `  READ ${read}`,
  )
}

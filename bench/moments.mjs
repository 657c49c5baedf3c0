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
import { COLLECTIONS, tallyDates } from './moments/tallyDates.mjs'

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
  const isListed = values.misses && find === findMoments
  const { right, alike, wrong, missed, total } = tallyDates(find, documents, isListed ? printMiss : undefined)
  const perSecond = speedOf(find, documents)
  const share = (count) => (count / total).toFixed(3)
  console.log(
    `${title}: ${share(right)} of ${total} equal, ${share(right + alike)} mean the same` +
      ` (${wrong} otherwise, ${missed} not read); ${perSecond} articles of 470 words a second`,
  )
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

// Reading takes time in proportion to the length of the text: from 1 kB to 50 MB, with the time for each megabyte.
// The text is the shipped sample over and over, and (where the folder is there) real articles one after another.
//   node bench/linear.mjs [LARGEST_BYTES]
import fs from 'node:fs'
import path from 'node:path'
import { readArticle } from '../dist/reading/readArticle.js'

const largest = Number(process.argv[2] ?? 50e6)
const shared = path.join(process.env.UNSPOILED_SHARED ?? '../shared', 'eval/train/articles')
const sample = fs.readFileSync(new URL('../samples/interview.txt', import.meta.url), 'utf8')
const articles = fs.existsSync(shared)
  ? fs
      .readdirSync(shared)
      .map((file) => fs.readFileSync(path.join(shared, file), 'utf8'))
      .join('\n\n')
  : null
const nothingKnown = { works: [], entities: [], statements: [], orders: [], documents: [] }

console.log('text        size         time     ms/MB  sentences  statements   memory')
for (const [name, source] of [
  ['sample', sample],
  ['articles', articles],
]) {
  if (source === null) {
    console.log(`${name}: skipped, ${shared} is not there`)
    continue
  }
  for (let size = 1e3; size <= largest; size = size === 1e7 ? 5e7 : size * 10) measure(name, source, size)
}

function measure(name, source, size) {
  const text = `${source}\n\n`.repeat(Math.ceil(size / source.length)).slice(0, size)
  const article = {
    text,
    title: null,
    published: '2016-08-15',
    publishedBasis: 'given',
    byline: null,
    outlet: null,
    url: null,
    emphasis: [],
  }
  const began = performance.now()
  const { sentences, statements } = readArticle(article, nothingKnown)
  const ms = performance.now() - began
  const memory = `${Math.round(process.memoryUsage().rss / 1e6)} MB`
  console.log(
    [
      name.padEnd(8),
      String(size).padStart(9),
      `${ms.toFixed(0)} ms`.padStart(12),
      ((1e6 * ms) / size).toFixed(0).padStart(9),
      String(sentences.length).padStart(10),
      String(statements.length).padStart(11),
      memory.padStart(8),
    ].join(' '),
  )
}

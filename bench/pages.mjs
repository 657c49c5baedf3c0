// Brings in saved article pages and compares title, day, author and first words with what is expected of each.
// Run after `npm run build`: UNSPOILED_SHARED=… node bench/pages.mjs (UNSPOILED_DIST for a build elsewhere).
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const pages = join(process.env.UNSPOILED_SHARED ?? '../shared', 'data', 'pages')
if (!existsSync(pages)) {
  console.log(`No pages in ${pages}: nothing measured.`)
  process.exit(0)
}
const dist = pathToFileURL(join(process.env.UNSPOILED_DIST ?? 'dist', 'sources', 'page', 'articleFrom.js'))
const { articleFrom } = await import(dist.href)

const letters = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** `–` where nothing is expected, `ok`, or what came instead. */
const verdict = (expected, found, agrees) => (expected === null ? '–' : agrees ? 'ok' : `✗ ${found}`)

const rows = []
for (const expected of JSON.parse(readFileSync(join(pages, 'expected.json'), 'utf8'))) {
  for (const file of expected.fixtures) {
    const bytes = readFileSync(join(pages, file))
    const begun = performance.now()
    const article = await articleFrom({
      name: file,
      bytes,
      contentType: 'text/html',
      url: expected.url,
    }).catch((problem) => ({ title: null, published: null, byline: null, text: `${problem}` }))
    const ms = performance.now() - begun
    const { title, author, date_published: date, first13 } = expected
    // An hour near midnight may fall on another day where the page was written.
    const days =
      date === null
        ? []
        : [-12, 0, 12].map((hours) => new Date(Date.parse(date) + hours * 36e5).toISOString().slice(0, 10))
    rows.push({
      page: expected.domain,
      title: verdict(title, article.title, title && letters(title) === letters(article.title ?? '')),
      day: verdict(date, article.published, days.includes(article.published)),
      author: verdict(author, article.byline, author && letters(article.byline ?? '') === letters(author)),
      'first words': verdict(
        first13,
        article.text.slice(0, 200),
        first13 && letters(article.text).includes(letters(first13)),
      ),
      characters: article.text.length,
      ms: Math.round(ms),
    })
  }
}
console.table(rows)
const right = (column) => rows.filter((row) => row[column] === 'ok').length
const asked = (column) => rows.filter((row) => row[column] !== '–').length
console.log(
  ['title', 'day', 'author', 'first words']
    .map((column) => `${column} ${right(column)}/${asked(column)}`)
    .join(', '),
)

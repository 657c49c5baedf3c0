// Brings in saved article pages and compares title, day, author and first words with what is expected of each.
// Run after `npm run build`: UNSPOILED_SHARED=… node bench/pages.mjs (UNSPOILED_DIST for a build elsewhere).
import { existsSync } from 'node:fs'
import path from 'node:path'
import { ASPECTS, judgePages, tallyAspect } from './pages/judgePages.mjs'
import { loadBuilt, shared } from './where.mjs'

const pages = path.join(shared, 'data/pages')
if (!existsSync(pages)) {
  console.log(`No pages in ${pages}: nothing measured.`)
  process.exit(0)
}
const { articleFrom } = await loadBuilt('sources/page/articleFrom.js')
const rows = await judgePages(pages, articleFrom)
console.table(rows)
const counts = ASPECTS.map((aspect) => ({ aspect, ...tallyAspect(rows, aspect) }))
console.log(counts.map(({ aspect, right, asked }) => `${aspect} ${right}/${asked}`).join(', '))

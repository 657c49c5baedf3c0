/** All pairs of real news articles, of which a reader said beforehand which tell one story in the same words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { shared } from '../where.mjs'

const FOLDERS = ['quotations/text', 'temporal/timebank-aquaint/TimeBank', 'temporal/timebank-aquaint/AQUAINT']

/** One story again: sent twice, cut, or sent anew with what had become known (`update`). */
const SAME = [
  ['APW20000115.0209', 'APW20000107.0088', 'reprint'],
  ['XIE19990313.0229', 'XIE19990313.0031', 'reprint'],
  ['APW20000216.0193', 'APW20000216.0272', 'reprint'],
  ['APW19990507.0207', 'APW19990506.0155', 'update'],
  ['APW19991008.0265', 'APW19991008.0151', 'update'],
]

/** Pairs as `{ are, found }`; null where the collections are absent. */
export function newsPairs(sketchOf, kinshipOf) {
  const folders = FOLDERS.map((folder) => path.join(shared, 'data', folder)).filter(existsSync)
  if (folders.length === 0) return null
  const articles = folders.flatMap((folder) =>
    readdirSync(folder).map((file) => ({
      name: file.replace(/\.tml$/, ''),
      sketch: sketchOf(bareText(readFileSync(path.join(folder, file), 'utf8'))),
    })),
  )
  const are = new Map(SAME.map(([a, b, what]) => [pairKey(a, b), what]))
  return articles.flatMap((a, i) =>
    articles.slice(0, i).map((b) => ({
      are: are.get(pairKey(a.name, b.name)) ?? 'other',
      found: kinshipOf(a.sketch, b.sketch),
    })),
  )
}

const bareText = (tml) => (/<TEXT>([\s\S]*)<\/TEXT>/.exec(tml)?.[1] ?? tml).replace(/<[^>]+>/g, '')

function pairKey(a, b) {
  return a < b ? `${a},${b}` : `${b},${a}`
}

/** Counts sentence boundaries against articles that were split by hand. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * A boundary is the place where a sentence starts. Counts those marked (`gold`), read (`ours`) and both.
 * @param folder of a set: `index.json` and `articles/`
 * @param startsOf text → where its sentences start
 * @param onMiss is told of each article: (text, marked starts, read starts)
 */
export function tallyBoundaries(folder, startsOf, onMiss = () => {}) {
  const count = { gold: 0, ours: 0, both: 0 }
  for (const { id, sentences } of JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8'))) {
    const text = readFileSync(path.join(folder, 'articles', `${id}.txt`), 'utf8')
    const gold = new Set(sentences.map(({ start }) => start))
    const ours = new Set(startsOf(text))
    count.gold += gold.size
    count.ours += ours.size
    count.both += [...ours].filter((start) => gold.has(start)).length
    onMiss(text, gold, ours)
  }
  return count
}

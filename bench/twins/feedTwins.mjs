/** Items of feeds one after the other through the index: those found must have the words of an earlier one. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { shared } from '../where.mjs'

/** What is right: title and summary of an earlier item, letter for letter. Null where the collection is absent. */
export function twinsInFeeds(sketchOf, newTwinIndex) {
  const file = path.join(shared, 'data/feed-items/items.jsonl')
  if (!existsSync(file)) return null
  const items = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(JSON.parse)
  const index = newTwinIndex()
  const seen = new Set()
  const count = { found: 0, right: 0, asked: 0 }
  const began = performance.now()
  for (const [at, { title, summary }] of items.entries()) {
    const text = `${title}\n\n${summary}`
    const sketch = sketchOf(text)
    const twins = index.find(sketch)
    const isRepeated = seen.has(text)
    count.asked += isRepeated ? 1 : 0
    count.found += twins.length > 0 ? 1 : 0
    count.right += isRepeated && twins.length > 0 ? 1 : 0
    if (twins.length > 0 && !isRepeated)
      console.log(`Not letter for letter: “${title}” ~ “${items[twins[0].document].title}”`)
    seen.add(text)
    index.add(String(at), sketch)
  }
  const perSecond = Math.round((items.length / (performance.now() - began)) * 1000)
  return {
    pairs: `${items.length} items, ${perSecond}/s`,
    precision: `${count.right}/${count.found}`,
    recall: `${count.right}/${count.asked}`,
  }
}

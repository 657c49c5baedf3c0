/** Titles and summaries of feed items against their publishers' tags. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { nameKey } from './sameName.mjs'

const readLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** Prints the figures of `tallyFeedItems`, and with `misses` every miss and every name that is nobody's tag. */
export function measureFeedItems(folder, { splitSentences, namesOf, nothing, misses }) {
  if (!existsSync(folder)) return console.log(`Feed items: skipped, ${folder} is absent`)
  const onMiss = misses ? console.log : undefined
  const count = tallyFeedItems(folder, (text) => namesOf(splitSentences(text), nothing), onMiss)
  const total = count.found + count.otherKind + count.missed
  const share = (part) => (part / total).toFixed(3)
  console.log(
    `Feed items: ${share(count.found)} of ${total} found as work or person, ${share(count.otherKind)} as another kind;` +
      ` ${(count.named / count.read).toFixed(2)} works and people an item, ${(count.extra / count.read).toFixed(2)} of them nobody's tag`,
  )
}

/**
 * Counts the expected names that some mention of a work or a person bears (`found`), that only a mention of another
 * kind bears (`otherKind`) or none (`missed`), and, so that nobody buys the first with calling everything a work, the
 * works and people that are `named` in the items `read`, and those `extra` that no item anywhere has for a tag.
 * @param mentionsOf text → its mentions
 * @param onMiss is told of each name that is not found, and of each that is `extra`
 */
export function tallyFeedItems(folder, mentionsOf, onMiss = () => {}) {
  const items = readLines(path.join(folder, 'items.jsonl'))
  const expected = new Map(
    readLines(path.join(folder, 'expected.jsonl')).map(({ url, names }) => [url, names]),
  )
  const tags = new Set(items.flatMap((item) => item.tags.map(nameKey)))
  const count = { found: 0, otherKind: 0, missed: 0, read: 0, named: 0, extra: 0 }
  for (const item of items) {
    const wanted = expected.get(item.url)
    if (wanted === undefined) continue
    count.read++
    const text = `${item.title}\n\n${item.summary}`
    const mentions = mentionsOf(text)
    const keysOf = ({ start, end, entity }) => [nameKey(text.slice(start, end)), nameKey(entity.name)]
    const counted = mentions.filter(({ entity: { kind } }) => kind === 'work' || kind === 'person')
    const keys = new Set(counted.flatMap(keysOf))
    const allKeys = new Map(mentions.flatMap((mention) => keysOf(mention).map((key) => [key, mention])))
    for (const name of wanted) {
      const key = nameKey(name)
      if (keys.has(key)) {
        count.found++
        continue
      }
      const other = allKeys.get(key)
      count[other === undefined ? 'missed' : 'otherKind']++
      onMiss(
        `MISS ${name} ${other === undefined ? '' : `(${other.entity.kind})`} ~ ${text.replaceAll('\n', ' / ')}`,
      )
    }
    const distinct = new Map(counted.map((mention) => [mention.entity.id, keysOf(mention)]))
    count.named += distinct.size
    for (const own of distinct.values()) {
      if (own.some((key) => tags.has(key))) continue
      count.extra++
      onMiss(`EXTRA ${own[1]} ~ ${text.replaceAll('\n', ' / ')}`)
    }
  }
  return count
}

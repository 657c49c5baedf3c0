// Tells which universes the items of feeds speak of, and holds that against their publishers' tags.
// Run after `npm run build`: UNSPOILED_SHARED=… node bench/relevance.mjs [--misses] (UNSPOILED_DIST for a build elsewhere).
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { nameKey } from './names/sameName.mjs'
import { universesFromData } from './relevance/universes.mjs'
import { loadBuilt, shared } from './where.mjs'

const folder = path.join(shared, 'data/feed-items')
const universes = existsSync(folder) ? await universesFromData() : []
if (universes.length === 0) {
  console.log(`No feed items in ${folder}: nothing measured.`)
  process.exit(0)
}
const { namesOfUniverses } = await loadBuilt('reading/relevance/namesOfUniverses.js')
const { universesSpokenOf } = await loadBuilt('reading/relevance/universesSpokenOf.js')

const lines = (file) =>
  readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean).map(JSON.parse)
const expected = new Map(lines('expected.jsonl').map(({ url, names }) => [url, names.map(nameKey)]))
const items = lines('items.jsonl')

const beganNames = performance.now()
const names = namesOfUniverses(universes)
const namesMs = Math.round(performance.now() - beganNames)
const began = performance.now()
const found = items.map(({ title, summary }) =>
  universesSpokenOf({ text: `${title}\n\n${summary}`, emphasis: [] }, names).map(({ universe }) => universe),
)
const perSecond = Math.round((items.length / (performance.now() - began)) * 1000)

const showMisses = process.argv.includes('--misses')
console.table(Object.fromEntries(universes.map((universe) => [universe.id, judge(universe)])))
console.log(
  `${names.lexicon.names.length} names in ${namesMs} ms; ${perSecond} items a second against ${universes.length} universes at once.`,
)

/** Tagged: a tag that stands in the text is one of its works. Items with a `near` tag, or an own one that does not stand there, say nothing. */
function judge({ id, name, universe, near }) {
  const own = new Set(
    [name, ...universe.works.flatMap((work) => [work.name, ...work.otherNames])].map(nameKey),
  )
  const beside = new Set(near.map(nameKey))
  const count = { tagged: 0, found: 0, right: 0, 'right or named word for word': 0 }
  items.forEach((item, at) => {
    const tags = expected.get(item.url) ?? []
    const isTagged = tags.some((tag) => own.has(tag))
    const isFound = found[at].includes(id)
    const text = nameKey(`${item.title} ${item.summary}`)
    if (isTagged) {
      count.tagged += 1
      if (!isFound && showMisses) console.log(`MISS ${id}: ${item.title} | ${item.summary}`)
    } else if (item.tags.some((tag) => own.has(nameKey(tag)) || beside.has(nameKey(tag)))) return
    if (!isFound) return
    count.found += 1
    count.right += isTagged ? 1 : 0
    const isNamed = [...own].some((title) => ` ${text} `.includes(` ${title} `) && title.includes(' '))
    count['right or named word for word'] += isTagged || isNamed ? 1 : 0
    if (!isTagged && showMisses)
      console.log(`EXTRA ${id}${isNamed ? ' (named)' : ''}: ${item.title} | ${item.summary}`)
  })
  return {
    ...count,
    recall: share(count.right, count.tagged),
    precision: share(count.right, count.found),
    'precision with named': share(count['right or named word for word'], count.found),
  }
}

function share(part, whole) {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`
}

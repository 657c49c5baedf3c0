// Tells reprints and rewrites from other reports: pairs written for it, real news, and items of feeds.
// Run after `npm run build`: UNSPOILED_SHARED=… node bench/twins.mjs (UNSPOILED_DIST for a build elsewhere).
import { twinsInFeeds } from './twins/feedTwins.mjs'
import { newsPairs } from './twins/newsPairs.mjs'
import { writtenPairs } from './twins/writtenPairs.mjs'
import { loadBuilt } from './where.mjs'

const { sketchOf } = await loadBuilt('sources/twins/sketchOf.js')
const { kinshipOf } = await loadBuilt('sources/twins/kinshipOf.js')
const { newTwinIndex } = await loadBuilt('sources/twins/newTwinIndex.js')

const kinship = (a, b) => kinshipOf(sketchOf(a), sketchOf(b))
const tally = (pairs, kinds) => {
  const told = pairs.filter(({ found }) => found !== null)
  const right = told.filter(({ are }) => kinds.includes(are)).length
  const asked = pairs.filter(({ are }) => kinds.includes(are)).length
  return { pairs: pairs.length, precision: `${right}/${told.length}`, recall: `${right}/${asked}` }
}

const written = writtenPairs().map((pair) => ({ ...pair, found: kinship(pair.a, pair.b) }))
const counts = new Map()
for (const pair of written) counts.set(pair.are, [...(counts.get(pair.are) ?? []), pair])
console.table(
  [...counts].map(([are, pairs]) => ({
    are,
    pairs: pairs.length,
    'found as reprint': pairs.filter(({ found }) => found === 'reprint').length,
    'found as rewrite': pairs.filter(({ found }) => found === 'rewrite').length,
  })),
)
const rows = { 'pairs written for it': tally(written, ['reprint', 'cut', 'rewrite', 'retold']) }
const news = newsPairs(sketchOf, kinshipOf)
if (news !== null) rows['news agencies, all pairs'] = tally(news, ['reprint', 'update'])
const feeds = twinsInFeeds(sketchOf, newTwinIndex)
if (feeds !== null) rows['feed items, through the index'] = feeds
console.table(rows)

/**
 * Reads feeds of every dialect and says what of each was understood, then writes the items of real feeds in each dialect,
 * reads them back, and says how much came through and how long it took.
 *
 *     node bench/run.mjs feeds
 *
 * Run after `npm run build`. Fails where a feed neither reads nor fails with a sentence, or an item is lost.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { judgeFeeds } from './feeds/judgeFeeds.mjs'
import { readBack } from './feeds/readBack.mjs'
import { loadBuilt, shared } from './where.mjs'

const feeds = path.join(shared, 'data/feeds')
const items = path.join(shared, 'data/feed-items/items.jsonl')
const { feedFrom } = await loadBuilt('sources/feeds/feedFrom.js')

if (existsSync(feeds)) {
  const rows = await judgeFeeds(feeds, feedFrom)
  console.table(rows)
  const isSound = rows.every(({ items: found, of, says }) => found === of || /^[^\n]+$/.test(says))
  if (!isSound) process.exitCode = 1
} else console.log(`No feeds in ${feeds}: nothing measured.`)

if (existsSync(items)) {
  const lines = readFileSync(items, 'utf8').trim().split('\n')
  const rows = await readBack(
    lines.map((line) => JSON.parse(line)),
    feedFrom,
  )
  console.table(rows)
  if (rows.some(({ items: found, of }) => found !== of)) process.exitCode = 1
} else console.log(`No items in ${items}: nothing measured.`)

/**
 * Replays thousands of real feed items through a collector, week by week, with all that goes wrong thrown in, and says
 * whether each was read exactly once, how much memory that took, and where the time went:
 *   node bench/collect.mjs [--items FILE] [--generated N] [--first N] [--postgres | --database URL] [--faults 0.4] [--json]
 * It collects into a file; with `--postgres` into a PostgreSQL that it starts itself.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { itemsToPublish, namesSpokenOf } from './collect/itemsToPublish.mjs'
import { placeFor } from './collect/placeFor.mjs'
import { replay } from './collect/replay.mjs'
import { shared } from './where.mjs'

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: path.join(shared, 'data/feed-items/items.jsonl') },
    generated: { type: 'string', default: '0' },
    first: { type: 'string' },
    database: { type: 'string' },
    postgres: { type: 'boolean', default: false },
    faults: { type: 'string', default: '0.4' },
    feeds: { type: 'string', default: '12' },
    json: { type: 'boolean', default: false },
  },
})

const row = (cells) => cells.map((cell) => String(cell).padStart(10)).join('')

const all = itemsToPublish({ file: values.items, generated: Number(values.generated) })
if (all === null) console.log(`Feed items: skipped, ${values.items} is absent`)
else await run(all.slice(0, values.first === undefined ? undefined : Number(values.first)))

async function run(items) {
  const own = await placeFor(values)
  if (own === null) return console.log('PostgreSQL: skipped, its programs are not on this machine')
  const say = values.json ? () => {} : console.log
  say(row(['week', 'published', 'asked', 'in vain', 'read', 'kept', 'memory']))
  const began = performance.now()
  const before = process.cpuUsage()
  const memories = []
  const result = await replay({
    items,
    place: own.place,
    packs: ['defenders'],
    names:
      Number(values.generated) > 0
        ? []
        : namesSpokenOf(values.items.replace(/items(?=\.jsonl$)/, 'expected'), 150),
    feeds: Number(values.feeds),
    faults: Number(values.faults),
    onWeek: ({ week, published, figures }) => {
      globalThis.gc?.()
      const { rss } = process.memoryUsage()
      memories.push(rss)
      const { asked, failed, read, kept } = figures
      say(row([week, published, asked, failed, read, kept, `${Math.round(rss / 1e6)} MB`]))
    },
  }).finally(own.giveUp)
  const wallMs = performance.now() - began
  const { user, system } = process.cpuUsage(before)
  tell({ ...result, items, memories, wallMs, cpuMs: (user + system) / 1000, say })
}

function tell({ readings, figures, tally, failures, verified, items, memories, wallMs, cpuMs, say }) {
  const times = [...readings.values()]
  const outcome = {
    items: items.length,
    readOnce: times.filter((count) => count === 1).length,
    readOften: times.filter((count) => count > 1).length,
    neverRead: items.length - readings.size,
    kept: figures.kept,
    entries: figures.added,
    asked: figures.asked,
    askedInVain: figures.failed,
    ...failures,
    damage: verified.length,
    faults: tally,
  }
  if (values.json) return console.log(JSON.stringify(outcome))
  for (const [name, value] of Object.entries(outcome)) say(`${name.padEnd(14)} ${JSON.stringify(value)}`)
  say(`memory         ${memories.map((bytes) => Math.round(bytes / 1e6)).join(' ')} MB by week`)
  say(
    `time           ${seconds(wallMs)} s, processor ${seconds(cpuMs)} s, waiting for answers ${seconds(figures.fetchMs)} s`,
  )
  say(
    `speed          ${(figures.read / (wallMs / 1000)).toFixed(0)} documents a second, ${(cpuMs / figures.read).toFixed(2)} ms of processor each`,
  )
}

function seconds(ms) {
  return (ms / 1000).toFixed(1)
}

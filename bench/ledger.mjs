// How long a ledger takes to keep and to hand out many entries, and to take one more:
//   node bench/ledger.mjs [ENTRIES] [postgres://…]
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openLedger } from '../dist/ledger/openLedger.js'

const count = Number(process.argv[2] ?? 1e6)
const url = process.argv[3]
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'unspoiled-bench-'))
const place = url === undefined ? { kind: 'folder', path: folder } : { kind: 'server', url }
const head = { id: 'bench', name: 'Bench', language: null }

const nothing = {
  object: null,
  role: null,
  happens: null,
  happensText: null,
  certainty: 'certain',
  negated: false,
  cue: null,
}
const statement = (number) => ({
  ...nothing,
  id: number.toString(36).padStart(12, '0'),
  predicate: 'status',
  subject: (number % 50_000).toString(36).padStart(12, '0'),
  value: 'alive',
  work: 'tides',
  season: 1,
  installment: (number % 13) + 1,
  realm: 'story',
  speakers: [],
  revealedIn: [`tides/1x${String((number % 13) + 1).padStart(2, '0')}`],
  basis: 'cue',
  sources: [
    { url: `https://example.org/${number}`, said: '2016-09-30', quote: 'Some words that were said there.' },
  ],
})

function* entries(from, to) {
  for (let number = from; number < to; number += 1) yield { kind: 'asserted', statement: statement(number) }
}

const seconds = (ms) => (ms / 1000).toFixed(2).padStart(8)

/** Wall and processor time, because other programs may be at work too. */
async function timed(what, work) {
  const began = performance.now()
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  console.log(
    `${what.padEnd(34)} ${seconds(performance.now() - began)} s, processor ${seconds((user + system) / 1000)} s`,
  )
}

const ledger = await openLedger(place, () => new Date())
console.log(`${count} entries ${url === undefined ? 'in a file' : 'on PostgreSQL'}`)
let position = 0
await timed('kept', () => ledger.append(head, entries(0, count)))
await timed('kept again: nothing new', () => ledger.append(head, entries(0, Math.min(count, 100_000))))
await timed('handed out, and each let go', async () => {
  for await (const batch of ledger.entriesAfter('bench', 0)) position = batch.position
})
console.log(`memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
await timed('one more, 100 times', async () => {
  for (let more = 0; more < 100; more += 1) await ledger.append(head, entries(count + more, count + more + 1))
})
await timed('the tail of 100', async () => {
  for await (const batch of ledger.entriesAfter('bench', position)) position = batch.position
})
await timed('verified', () => ledger.verify())
await timed('backed up', () => ledger.backUp(path.join(folder, 'all.sqlite')))
await ledger.close()
fs.rmSync(folder, { recursive: true })

/**
 * Kills a collector at any moment, again and again: every item is read once in the end, and nothing is said twice.
 * `KILLS=200 npx vitest run test/collectKilled.test.ts` does it 200 times.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LedgerPlace } from '../src/ledger/ledgerPlace.js'
import { openLedger } from '../src/ledger/openLedger.js'
import type { Entry } from '../src/model/entry.js'
import { NEVER_ASKED } from '../src/model/followed.js'
import { LEDGERS, type Places } from './ledgers/ledgers.js'

const KILLS = Number(process.env['KILLS'] ?? 25)
const FEEDS = 3
const ITEMS_A_KILL = 4

const TIDES = { id: 'tides', name: 'Tides', language: 'en' }
const WORK = { id: 'tides', kind: 'series', name: 'Tides', otherNames: [], released: null } as const
const OUTLINE: Entry = { kind: 'outlined', work: { ...WORK, seasons: [], installments: [] } }

let folder = ''
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'unspoiled-'))))
afterAll(() => rmSync(folder, { recursive: true }))

/** How many items each feed shows. It grows while collectors are killed. */
let shown = 0
let server: Server
let port = 0
beforeAll(async () => {
  server = createServer((request, response) => response.end(feedAt(request.url ?? '')))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // What listens on a port has an address with one.
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

function feedAt(path: string): string {
  const items = Array.from(
    { length: shown },
    (_, number) => `<item><guid>${path}-${number}</guid>
    <link>http://127.0.0.1:${port}${path}/${number}</link>
    <title>“Tides” was renewed for season ${number + 2}, says ${path.slice(1)}</title>
    <description>${`The network gave the reason ${path} ${number} for it, and said no more. `.repeat(40)}</description></item>`,
  )
  return `<rss version="2.0"><channel><title>Feed</title>${items.join('')}</channel></rss>`
}

/** @param afterMs when it is killed after it began; null to let it end */
async function collectAt(place: LedgerPlace, days: number, afterMs: number | null): Promise<void> {
  const args = ['test/ledgers/collectOnce.mjs', JSON.stringify(place), `${days}`]
  const collector = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = new Promise((resolve) => collector.once('close', resolve))
  await Promise.race([closed, new Promise((resolve) => collector.stdout.once('data', resolve))])
  if (afterMs !== null) {
    await setTimeout(afterMs)
    collector.kill('SIGKILL')
  }
  await closed
}

async function prepare(place: LedgerPlace): Promise<void> {
  const ledger = await openLedger(place, () => new Date())
  await ledger.append(TIDES, [OUTLINE])
  for (let feed = 0; feed < FEEDS; feed += 1) {
    const address = `http://127.0.0.1:${port}/feed${feed}`
    const fresh = { title: null, universes: [], health: NEVER_ASKED, memory: {}, dueOn: '2020-01-01' }
    await ledger.library.follow({ id: `f${feed}`, kind: 'feed', address, ...fresh })
  }
  await ledger.close()
}

/** What is there in the end: addresses of documents, and what each says by whom. */
async function keptIn(place: LedgerPlace) {
  const ledger = await openLedger(place, () => new Date())
  expect([await ledger.verify(), await ledger.library.waiting(), await ledger.jobs.givenUp()]).toEqual([
    [],
    [],
    [],
  ])
  const documents: string[] = []
  const said: string[] = []
  for await (const { entries } of ledger.entriesAfter('tides', 0)) {
    for (const entry of entries) {
      if (entry.kind === 'documented') documents.push(entry.document.id)
      if (entry.kind !== 'asserted') continue
      const { id, sources } = entry.statement
      said.push(...sources.map(({ document, position }) => JSON.stringify([id, document, position])))
    }
  }
  const urls: string[] = []
  for await (const { article } of ledger.library.documents(documents)) urls.push(article.url ?? '')
  await ledger.close()
  return { documents, urls, said }
}

describe.each(LEDGERS)('a collector into a ledger $kind', ({ start }) => {
  let places: Places
  beforeAll(async () => (places = await start()))
  afterAll(async () => places.stop())

  test(
    `loses nothing and says nothing twice when it is killed ${KILLS} times`,
    { timeout: 120_000 + KILLS * 20_000 },
    async () => {
      const place = await places.makePlace(folder)
      await prepare(place)
      for (let kill = 0; kill < KILLS; kill += 1) {
        shown = ITEMS_A_KILL * (kill + 1)
        await collectAt(place, kill * 3, Math.random() * 400)
      }
      await collectAt(place, KILLS * 3, null)
      const { documents, urls, said } = await keptIn(place)
      const all = Array.from({ length: FEEDS * shown }, (_, index) => {
        return `http://127.0.0.1:${port}/feed${index % FEEDS}/${Math.floor(index / FEEDS)}`
      })
      expect(urls.toSorted()).toEqual(all.toSorted())
      expect([new Set(documents).size, new Set(said).size]).toEqual([documents.length, said.length])
      expect(said.length).toBeGreaterThanOrEqual(documents.length)
    },
  )
})

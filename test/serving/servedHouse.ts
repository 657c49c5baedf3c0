/** A server without a port, on a ledger of its own, asked as anybody. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { openWorld } from '../../src/app/openWorld.js'
import { newAttempts } from '../../src/app/people/attempts.js'
import type { KeepingWorld } from '../../src/app/withLedger.js'
import { NOBODY, type Caller } from '../../src/http/caller.js'
import type { House } from '../../src/http/house.js'
import { newMetrics } from '../../src/http/metrics.js'
import { NO_PAGE } from '../../src/http/page.js'
import { serverOf } from '../../src/http/serverOf.js'

export interface ServedHouse {
  readonly house: House
  /** The world on behalf of one reader, as functions of the app take it. */
  readonly worldOf: (reader: string) => KeepingWorld
  /** Asks as the server is asked, by somebody whom `caller` names. */
  readonly ask: (path: string, init?: RequestInit, caller?: Caller) => Promise<Response>
  readonly close: () => Promise<void>
}

export const ORIGIN = 'http://stories.test'
export const NOW = '2026-03-01T10:00:00.000Z'

/** @param now the clock; without it stands still at `NOW` */
export async function servedHouse(now: () => Date = () => new Date(NOW)): Promise<ServedHouse> {
  const path = mkdtempSync(join(tmpdir(), 'unspoiled-house-'))
  const world = await openWorld({ ...NOWHERE, place: { kind: 'folder', path }, now })
  // By a header: a request that bears something is made anew on its way.
  const callers: Caller[] = []
  const house: House = {
    world,
    people: { chance: (count) => randomBytes(count), attempts: newAttempts(now), openId: null },
    proxies: 0,
    version: '0.0.0',
    address: ORIGIN,
    log: pino({ level: 'silent' }),
    metrics: newMetrics(),
    page: NO_PAGE,
    whoAsks: async ({ headers }) => callers[Number(headers.get('x-caller'))] ?? NOBODY,
  }
  const server = serverOf(house)
  return {
    house,
    worldOf: (reader) => ({ ...world, reader }),
    ask: async (where, init = {}, caller = NOBODY) => {
      const request = new Request(`${ORIGIN}${where}`, init)
      request.headers.set('x-caller', String(callers.push(caller) - 1))
      return server.fetch(request)
    },
    close: async () => {
      await world.ledger.close()
      rmSync(path, { recursive: true })
    },
  }
}

/** Somebody who is logged in. */
export const readerCalled = (reader: string, role: 'keeper' | 'reader' = 'reader'): Caller => ({
  kind: 'known',
  account: reader,
  role,
  reader,
  scopes: null,
})

const offline = async (): Promise<never> => {
  throw new Error('a test asked the network')
}

const NOWHERE = {
  fetcher: { fetch: offline },
  stdin: process.stdin,
  shippedPacks: 'none',
} as const

/** A pack that comes with the program, as a test adds it without the build. */
export const DEFENDERS = join(import.meta.dirname, '../../packs/defenders.yaml')

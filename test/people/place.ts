/** A place with people, for tests: a ledger in a new folder, a clock that tests move, and no network. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { Readable } from 'node:stream'
import { newAttempts } from '../../src/app/people/attempts.js'
import { firstKeeperLink, invite } from '../../src/app/people/invitations.js'
import { join } from '../../src/app/people/join.js'
import type { Admitted, LoggedIn, PeopleWorld, Visitor } from '../../src/app/people/peopleWorld.js'
import { sessionBearer } from '../../src/app/people/sessionBearer.js'
import { VISITOR } from '../../src/app/withLedger.js'
import { openLedger } from '../../src/ledger/openLedger.js'
import type { Role } from '../../src/model/account.js'
import type { Ledger } from '../../src/ledger/ledger.js'

export const PASSWORD = 'seven wet lanterns'

export interface Place {
  readonly world: PeopleWorld & { readonly ledger: Ledger }
  readonly wait: (milliseconds: number) => void
  /** Everything in the files of the ledger, as bytes read as Latin-1. */
  readonly bytes: () => string
  readonly close: () => Promise<void>
}

export async function openPlace(parts: Partial<PeopleWorld> = {}): Promise<Place> {
  const folder = mkdtempSync(joinPath(tmpdir(), 'unspoiled-'))
  let nowMs = Date.parse('2026-03-01T10:00:00.000Z')
  const now = (): Date => new Date(nowMs)
  const place = { kind: 'folder', path: folder } as const
  const ledger = await openLedger(place, now)
  const fetcher = {
    fetch: async () => {
      throw new Error('there is no network')
    },
  }
  const world = {
    place,
    ledger,
    reader: VISITOR,
    now,
    fetcher,
    stdin: Readable.from([]),
    shippedPacks: folder,
    chance: (count: number) => randomBytes(count),
    attempts: newAttempts(now),
    origin: 'https://unspoiled.example',
    openId: null,
    ...parts,
  }
  return {
    world,
    wait: (milliseconds) => (nowMs += milliseconds),
    bytes: () =>
      readdirSync(folder)
        .map((file) => readFileSync(joinPath(folder, file), 'latin1'))
        .join(''),
    close: async () => {
      await ledger.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export const visitor = (parts: Partial<Visitor> = {}): Visitor => ({
  address: '192.0.2.1',
  device: 'a browser',
  deviceSecret: null,
  session: null,
  ...parts,
})

/** The first becomes the first keeper. */
export async function joinAs(name: string, { world }: Place, role: Role = 'reader'): Promise<Admitted> {
  const link = (await firstKeeperLink(world)) ?? (await invite(role, world))
  return join({ link, name, proof: { password: PASSWORD } }, visitor(), world)
}

export async function bearerOf({ session }: Admitted, { world }: Place): Promise<LoggedIn> {
  const bearer = await sessionBearer(session, world)
  if (bearer === null) throw new Error('nobody is logged in by this')
  return bearer
}

/** The kinds of ledger that tests try, each with how a new place for one is made. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { LedgerPlace } from '../../src/ledger/ledgerPlace.js'
import { postgresPrograms, startPostgres } from './startPostgres.js'

export interface KindOfLedger {
  readonly kind: string
  readonly start: () => Promise<Places>
}

export interface Places {
  /** @param folder in which files may be made */
  readonly makePlace: (folder: string) => Promise<LedgerPlace>
  /** Ends the server as a power cut would, where there is one, and starts it again. */
  readonly crash: () => Promise<void>
  readonly stop: () => Promise<void>
}

const IN_A_FILE: KindOfLedger = {
  kind: 'in a file',
  start: async () => ({
    makePlace: async (folder) => ({ kind: 'folder', path: join(folder, randomUUID()) }),
    crash: async () => {},
    stop: async () => {},
  }),
}

const onPostgres = (programs: string): KindOfLedger => ({
  kind: 'on PostgreSQL',
  start: async () => {
    const { makeDatabase, crash, stop } = await startPostgres(programs)
    return { makePlace: async () => ({ kind: 'server', url: await makeDatabase() }), crash, stop }
  },
})

const programs = postgresPrograms()
if (programs === null) {
  console.warn(
    'There is no PostgreSQL on this machine; ledgers on one are not tried. Debian’s package is postgresql.',
  )
}

/** Those that this machine has the programs for. */
export const LEDGERS: readonly KindOfLedger[] =
  programs === null ? [IN_A_FILE] : [IN_A_FILE, onPostgres(programs)]

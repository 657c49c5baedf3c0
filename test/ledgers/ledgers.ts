/** The kinds of ledger that tests try, each with how a new place for one is made. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { LedgerPlace } from '../../src/ledger/ledgerPlace.js'

export interface KindOfLedger {
  readonly kind: string
  /** @param folder in which files may be made */
  readonly makePlace: (folder: string) => Promise<LedgerPlace>
}

export const LEDGERS: readonly KindOfLedger[] = [
  {
    kind: 'in a file',
    makePlace: async (folder) => ({ kind: 'folder', path: join(folder, randomUUID()) }),
  },
]

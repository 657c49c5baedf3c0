/** Opens the ledger for one piece of work, and closes it again. */
import type { World } from '../app.js'
import type { Ledger } from '../ledger/ledger.js'
import type { LedgerPlace } from '../ledger/ledgerPlace.js'

/** The world of those who keep something: also where, and the clock. */
export interface KeepingWorld extends World {
  readonly place: LedgerPlace
  readonly now: () => Date
  /** Of catalogues that want one. */
  readonly keys?: Readonly<Partial<Record<string, string>>>
}

/** Whoever uses the program by themselves is this reader. */
export const ONLY_READER = 'reader'

/** @throws Problem where the ledger cannot be opened, and whatever `use` throws */
export async function withLedger<T>(
  { place, now }: Pick<KeepingWorld, 'place' | 'now'>,
  use: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const { openLedger } = await import('../ledger/openLedger.js')
  const ledger = await openLedger(place, now)
  try {
    return await use(ledger)
  } finally {
    await ledger.close()
  }
}

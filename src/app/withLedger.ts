/** Has a ledger for one piece of work: the one that is open, else one that is opened for it and closed again. */
import type { World } from '../app.js'
import type { Ledger, Standing } from '../ledger/ledger.js'
import type { LedgerPlace } from '../ledger/ledgerPlace.js'
import type { ReadingThreads } from './reading/readingThreads.js'

/** The world of those who keep something: also where, and the clock. */
export interface KeepingWorld extends World {
  readonly place: LedgerPlace
  /** Of a process that lives as long as it is open; it is not closed here. */
  readonly ledger?: Ledger
  /** On whose behalf something is asked or done: what their record is kept under. */
  readonly reader: string
  readonly now: () => Date
  /** Of a question that changes nothing: how everything stood for its reader when it came. */
  readonly standing?: Standing
  /** Where long texts are read; without them here, and meanwhile nothing else is done. */
  readonly readingThreads?: ReadingThreads
  /** When whoever asked does not wait for the answer any longer. */
  readonly signal?: AbortSignal
  /** Of catalogues that want one. */
  readonly keys?: Readonly<Partial<Record<string, string>>>
}

/** Whoever uses the program by themselves is this reader. */
export const ONLY_READER = 'reader'

/** Nothing is kept of somebody who is not known: a reader who has seen nothing. */
export const VISITOR = 'visitor'

/** @throws Problem where the ledger cannot be opened, and whatever `use` throws */
export async function withLedger<T>(
  { place, ledger: open, now }: Pick<KeepingWorld, 'place' | 'ledger' | 'now'>,
  use: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  if (open !== undefined) return use(open)
  const { openLedger } = await import('../ledger/openLedger.js')
  const ledger = await openLedger(place, now)
  try {
    return await use(ledger)
  } finally {
    await ledger.close()
  }
}

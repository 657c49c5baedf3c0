import type { Ledger } from '../ledger/ledger.js'
import type { KeepingWorld } from './withLedger.js'

/** The world of a process that lives long: its ledger is open all the time. On whose behalf it asks changes. */
export interface OpenWorld extends Omit<KeepingWorld, 'reader'> {
  readonly ledger: Ledger
}

/** @throws Problem where the ledger cannot be opened */
export async function openWorld(world: Omit<KeepingWorld, 'reader' | 'ledger'>): Promise<OpenWorld> {
  const { openLedger } = await import('../ledger/openLedger.js')
  return { ...world, ledger: await openLedger(world.place, world.now) }
}

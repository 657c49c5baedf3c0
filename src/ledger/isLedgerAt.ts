import { stat } from 'node:fs/promises'
import type { LedgerPlace } from './ledgerPlace.js'
import { databaseFile } from './databaseFile.js'

/** Whether something may be kept at a place already, without making anything there. A server is taken at its word. */
export async function isLedgerAt(place: LedgerPlace): Promise<boolean> {
  if (place.kind === 'server') return true
  return stat(databaseFile(place.path)).then(
    () => true,
    () => false,
  )
}

/** When the reader was here last: what came since then is new to them. */
import { LAST_VISIT } from '../progress/lastVisit.js'
import { keptRecord } from './keptRecord.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/** RFC 3339 in UTC; null where they never said that they were here, or nothing is kept. */
export async function lastVisit(world: KeepingWorld): Promise<string | null> {
  const { isLedgerAt } = await import('../ledger/isLedgerAt.js')
  if (!(await isLedgerAt(world.place))) return null
  const { settings } = await withLedger(world, async (ledger) => keptRecord(ledger, world.reader))
  const visit = settings[LAST_VISIT]
  return typeof visit === 'string' ? visit : null
}

/**
 * The reader has looked at what was new. Only they can say so: what a page shows may not have been read.
 * @returns when that is
 */
export async function noteVisit(world: KeepingWorld): Promise<string> {
  const now = world.now().toISOString()
  await withLedger(world, async (ledger) =>
    ledger.addToRecord(world.reader, { settings: { [LAST_VISIT]: now } }),
  )
  return now
}

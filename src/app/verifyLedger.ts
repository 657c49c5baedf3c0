import { Problem } from '../model/problem.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/**
 * Whether everything that is kept is as it was written.
 * @returns what is wrong, a sentence each; none where all is well
 * @throws Problem where nothing is kept, or it cannot be opened at all
 */
export async function verifyLedger(world: KeepingWorld): Promise<readonly string[]> {
  const { isLedgerAt } = await import('../ledger/isLedgerAt.js')
  if (!(await isLedgerAt(world.place))) {
    throw new Problem('not-found', 'nothing is kept there yet', 'Say where with --data or --database.')
  }
  return withLedger(world, async (ledger) => ledger.verify())
}

import type { UniverseHead } from '../model/universeHead.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

export interface AddedPack {
  readonly universe: UniverseHead
  /** Entries that were not in the ledger before. */
  readonly added: number
}

/**
 * Records everything that a pack says.
 * @param pack the path or address of a pack, or the id of one that comes with the program
 * @throws Problem where it is not there or has faults, or the ledger cannot be written
 */
export async function addPack(pack: string, world: KeepingWorld): Promise<AddedPack> {
  const { openPack } = await import('../sources/pack/openPack.js')
  const { head, entries } = await openPack(pack, world)
  const added = await withLedger(world, async (ledger) => ledger.append(head, entries))
  return { universe: head, added }
}

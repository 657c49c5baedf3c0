import type { Pack } from '../sources/pack/pack.js'
import { keptUniverse } from './keptUniverse.js'
import { noUniverse } from './noUniverse.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/**
 * All that the ledger knows of a universe, as a pack: unrestricted, for those who keep it.
 * @throws Problem where no universe of that id is kept
 */
export async function exportPack(universe: string, world: KeepingWorld): Promise<Pack> {
  const { packOf } = await import('../sources/pack/packOf.js')
  return withLedger(world, async (ledger) => {
    const head = (await ledger.universes()).find(({ id }) => id === universe)
    if (head === undefined) throw noUniverse(universe)
    return packOf(head, await keptUniverse(ledger, universe))
  })
}

import { horizonOf, sightOf, type Asker } from '../../app.js'
import type { Horizon } from '../../horizon/horizon.js'
import type { Visible } from '../../horizon/visible.js'
import { askerOf } from '../askerOf.js'
import { noUniverse } from '../noUniverse.js'
import { withLedger, type KeepingWorld } from '../withLedger.js'

/** What a keeper may see of what is kept, and the rest, which only the ledger may learn of. */
export interface Review {
  readonly visible: Visible
  readonly horizon: Horizon
  /** INVARIANT: nothing of it that is not in `visible` reaches anybody, but what `unseenStatements` says. */
  readonly universe: Asker['universe']
}

/**
 * @param universes ids; null for all that are kept
 * @throws Problem where nothing is kept, or no such universe
 */
export async function openReview(universes: readonly string[] | null, world: KeepingWorld): Promise<Review> {
  // What is not kept could be the name of a file, and nothing of that is reviewed.
  const heads = await withLedger(world, async (ledger) => ledger.universes())
  const strange = universes?.find((each) => !heads.some(({ id }) => id === each))
  if (strange !== undefined) throw noUniverse(strange)
  const asker = await askerOf({ universes, seen: null, set: [], asOf: null }, world)
  const { visible } = await sightOf(asker, '')
  return { visible, horizon: horizonOf(asker), universe: asker.universe }
}

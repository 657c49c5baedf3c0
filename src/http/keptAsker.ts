import type { Asker } from '../app.js'
import { askerOf, type Asking } from '../app/askerOf.js'
import { noUniverse } from '../app/placesOf.js'
import { withLedger, type KeepingWorld } from '../app/withLedger.js'

/** Whom somebody asks over HTTP. */
export interface KeptAsking extends Partial<Pick<Asking, 'asOf' | 'upTo'>> {
  /** The id of a universe; all that are kept without it. */
  readonly universe: string | undefined
}

/**
 * Whoever asks, with what is marked and set for them. Only universes that are kept are asked: what is not kept could be the
 * name of a file or an address here, and neither is opened for others.
 * @throws Problem where the universe is not kept
 */
export async function keptAsker({ universe, ...asking }: KeptAsking, world: KeepingWorld): Promise<Asker> {
  if (universe !== undefined) {
    const heads = await withLedger(world, async (ledger) => ledger.universes())
    if (!heads.some(({ id }) => id === universe)) throw noUniverse(universe)
  }
  const universes = universe === undefined ? null : [universe]
  return askerOf({ asOf: null, ...asking, universes, seen: null, set: [] }, world)
}

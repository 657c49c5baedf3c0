import type { Asker } from '../app.js'
import { askerOf, type Asking } from '../app/askerOf.js'
import type { KeepingWorld } from '../app/withLedger.js'

/** Whom somebody asks over HTTP. */
export interface KeptAsking extends Partial<Pick<Asking, 'asOf' | 'upTo'>> {
  /** The id of a universe; all that are kept without it. */
  readonly universe: string | undefined
}

/**
 * Whoever asks, with what is marked and set for them.
 * @throws Problem where the universe is not kept
 */
export async function keptAsker({ universe, ...asking }: KeptAsking, world: KeepingWorld): Promise<Asker> {
  const universes = universe === undefined ? null : [universe]
  return askerOf({ asOf: null, ...asking, universes, seen: null, set: [] }, world)
}

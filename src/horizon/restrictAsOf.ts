import type { Universe } from '../model/universe.js'
import { asOf, type AsOf } from '../universe/asOf.js'
import type { Horizon } from './horizon.js'
import { restrict } from './restrict.js'
import type { Visible } from './visible.js'

/**
 * What a reader may know of a universe as it stood on a day; as it stands where `day` is null.
 *
 * INVARIANT: the universe is restricted before anything is taken out of it for being said later. What was not known on
 * the day still says what must be hidden: a name that came out later is a secret in what was written earlier. And it is
 * restricted again after, because then somebody may be left without a name.
 */
export function restrictAsOf(universe: Universe, horizon: Horizon, day: AsOf | null): Visible {
  const visible = restrict(universe, horizon)
  return day === null ? visible : restrict(asOf(visible, day), horizon)
}

import { slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Slot } from '../slots/slot.js'

/** The work that a match names; undefined where the pipeline must find it. */
export function workOf(match: PatternMatch): Slot | undefined {
  return slotsOf(match, 'work')[0]
}

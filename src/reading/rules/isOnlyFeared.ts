import type { PatternMatch } from '../slots/pattern.js'

const FEARED =
  /\b(?:thought|feared|worried|assumed|figured|believed|convinced)\b(?: that)?[^.;,]{0,30}$|\bas if[^.;,]{0,30}$/

/** "they thought that Silo was going to be cancelled": somebody's fear of it, told when it is over. */
export const isOnlyFeared = ({ slotted, start }: PatternMatch): boolean =>
  FEARED.test(slotted.text.slice(Math.max(0, start - 80), start))

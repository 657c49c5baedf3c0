import type { Certainty } from '../../model/certainty.js'
import { CERTAINTY_CUES, NEGATION } from './certaintyCues.js'

export interface Judgement {
  readonly certainty: Certainty
  readonly negated: boolean
  /** The words that made it less than certain. */
  readonly cue: string | null
}

/**
 * How sure a clause is of what it says, and whether it denies it; without cues it is certain. Denials stand before what
 * they deny or within it, in the first `reach` characters; hedges stand anywhere.
 */
export function judgeCertainty(clause: string, reach: number): Judgement {
  const negated = NEGATION.test(clause.slice(0, reach))
  for (const [certainty, cue] of CERTAINTY_CUES) {
    const found = cue.exec(clause)
    if (found !== null) return { certainty, cue: found[0], negated: negated && certainty !== 'unknown' }
  }
  return { certainty: 'certain', cue: null, negated }
}

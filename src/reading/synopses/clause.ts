import type { Certainty } from '../../model/certainty.js'
import type { Slotted } from '../slots/slotted.js'
import type { Slot } from '../slots/slot.js'

/** A sentence of a synopsis, and who does what in it. */
export interface ToldSentence {
  readonly slotted: Slotted
  readonly clauses: readonly Clause[]
}

/** Somebody named, and what is said of them: “Mara and Theo secretly meet Ruth at the pier”. */
export interface Clause {
  readonly actors: readonly Slot[]
  /** The verb that counts, as written: “meet”; of “has been killed” it is “killed”. */
  readonly verb: string
  /** What is said was done to them: “is killed”, “gets caught”. */
  readonly isSuffered: boolean
  /** It has come to that: not “tries to”, “must”, “does not” or “might”. */
  readonly isDone: boolean
  readonly certainty: Certainty
  /** The words that made it less than certain. */
  readonly cue: string | null
  /** All that is said of them, from the first verb on: a span in the slotted text. */
  readonly start: number
  readonly end: number
  /** The first verb as written of one: “meets” for “meet”. */
  readonly opening: { readonly end: number; readonly words: string }
  /** Where the verb that counts ends, in the slotted text. */
  readonly verbEnd: number
}

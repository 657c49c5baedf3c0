import type { EntityFound } from '../names/mention.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { joinParts } from './joinParts.js'
import type { Slot } from './slot.js'
import { laySlots, type Slotted } from './slotted.js'

/** How a sentence is to be taken: the work it is about where it names none, and whether it is in title case. */
export interface Manner {
  readonly topic: EntityFound | null
  readonly titleCase: boolean
}

/** A sentence as rules see it; seasons and episodes join the work they belong to. */
export function slotSentence(
  sentence: Sentence,
  slots: readonly Slot[],
  { topic, titleCase }: Manner,
): Slotted {
  const slotted = laySlots(sentence, slots, titleCase)
  const joined = joinParts(slotted, topic)
  return joined === null ? slotted : laySlots(sentence, joined, titleCase)
}

import type { EntityFound } from '../names/mention.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { joinParts } from './joinParts.js'
import type { Slot } from './slot.js'
import { laySlots, type Slotted } from './slotted.js'

/** A sentence as rules see it; seasons and episodes join the work they belong to, `topic` where the sentence names none. */
export function slotSentence(sentence: Sentence, slots: readonly Slot[], topic: EntityFound | null): Slotted {
  const slotted = laySlots(sentence, slots)
  const joined = joinParts(slotted, topic)
  return joined === null ? slotted : laySlots(sentence, joined)
}

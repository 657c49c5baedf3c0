import { hashWord } from '../hashWord.js'
import { cellsOf, type WordNeeds } from './heldWords.js'
import { KNOWN_NEEDS, type KnownNeeds } from './knownNeeds.js'
import type { SlotSet } from './neededSlots.js'

/** What a pattern cannot match without. */
export interface NeedsFound {
  readonly slots: readonly SlotSet[]
  readonly words: WordNeeds
}

/** What was found beforehand of a pattern, by its source; null where nothing was. */
export function knownNeedsOf(source: string, known: KnownNeeds = KNOWN_NEEDS): NeedsFound | null {
  const [slots, lists] = known.patterns[hashWord(source)] ?? []
  if (slots === undefined || lists === undefined) return null
  return { slots, words: lists.map((place) => cellsOf(known.lists[place]?.split(' ') ?? [])) }
}

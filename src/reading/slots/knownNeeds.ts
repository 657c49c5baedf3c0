import type { SlotSet } from './neededSlots.js'

/** What patterns cannot match without, found beforehand. */
export interface KnownNeeds {
  /** Words with spaces between: one of each list must stand in the sentence. */
  readonly lists: readonly string[]
  /** By the hash of a pattern's source, the slots that it needs and the places of its lists of words. */
  readonly patterns: Readonly<
    Record<number, readonly [slots: readonly SlotSet[], lists: readonly number[]] | undefined>
  >
}

/**
 * Nothing in the sources, where it is found while patterns are tried. The build puts the table of all rules in its place
 * (`scripts/writeKnownNeeds.mjs`): to find it takes longer than to read an article.
 */
export const KNOWN_NEEDS: KnownNeeds = { lists: [], patterns: {} }

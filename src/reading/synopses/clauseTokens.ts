import type { Slotted } from '../slots/slotted.js'
import type { Slot } from '../slots/slot.js'

/** A word, a name or a sign of a slotted sentence; positions count in the slotted text. */
export interface ClauseToken {
  readonly start: number
  readonly end: number
  /** In lower case; of somebody named nothing. */
  readonly word: string
  readonly slot: Slot | null
  /** “Mara’s”: whoever it is does not act here. */
  readonly possessive: boolean
}

const TOKEN =
  /\uE000[A-Z](?<slot>\d+)\uE001(?<owns>'s?(?![A-Za-z]))?|[\p{L}\d]+(?:[-'][\p{L}\d]+)*|—|--|[^\s]/gu

/** The words of a slotted sentence, each name as one. */
export function clauseTokensOf({ text, slots }: Slotted): ClauseToken[] {
  return Array.from(text.matchAll(TOKEN), (match) => {
    const { slot, owns } = match.groups ?? {}
    return {
      start: match.index,
      end: match.index + match[0].length,
      word: slot === undefined ? match[0].toLowerCase() : '',
      slot: slot === undefined ? null : (slots[Number(slot)] ?? null),
      possessive: owns !== undefined,
    }
  })
}

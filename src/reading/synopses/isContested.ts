import type { EntityFound } from '../names/mention.js'
import type { Slot } from '../slots/slot.js'
import type { ClauseToken } from './clauseTokens.js'

/**
 * Whether the pronoun at `at` may stand for somebody without a name, who was spoken of later than whoever it was taken for:
 * “Mara hides, as the marshal arrives and he …”.
 */
export function isContested(tokens: readonly ClauseToken[], at: number): boolean {
  const meant = tokens[at]?.slot?.entity ?? null
  const isAfterThat = tokens[at - 1]?.word === 'that'
  for (let back = at - 1; back >= 0; back--) {
    const token = tokens[back]
    if (token?.slot != null && token.slot.entity?.id === meant?.id) return false
    if (token === undefined) continue
    if (SOMEBODY.test(token.word)) return true
    // “is puzzled by Ruth’s notes and the news that she …”: of two women nobody knows which.
    if (isAfterThat && isLike(token.slot, meant)) return true
  }
  return false
}

/** Somebody else who may be meant by the same pronoun. */
const isLike = (slot: Slot | null, meant: EntityFound | null): boolean =>
  slot?.entity?.kind === 'character' &&
  (slot.entity.gender === null || meant?.gender == null || slot.entity.gender === meant.gender)

const SOMEBODY =
  /^(?:[a-z]{2,}(?:man|woman|boy|girl|ist|ian|eer)|man|woman|boy|girl|child|baby|stranger|visitor|marshal|doctor|nurse|soldier|officer|captain|colonel|general|commander|ambassador|priest|psychic|doctor|father|mother|brother|sister|son|daughter|husband|wife|friend|boyfriend|girlfriend|uncle|aunt|killer|murderer|thief|spy|scientist|engineer|survivor|castaway|colleague|leader|member|alien|king|queen|prince|princess|lord|knight|guard|prisoner|patient|professor|teacher|student|lawyer|detective|agent|cop|farmer|writer|author|crewman|impostor|someone|somebody)s?(?:'s)?$/

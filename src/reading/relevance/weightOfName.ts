import { GIVEN_NAMES } from '../names/givenNames.js'
import { TITLE_CUES } from '../names/headlineWords.js'
import { isOrdinary } from '../names/isOrdinary.js'
import type { KnownName } from '../names/lexicon.js'
import { WORK_NOUNS } from '../names/nameWords.js'
import type { NameFound } from '../names/page.js'
import type { SentenceTokens } from '../names/tokens.js'

/** From this weight on, all its names together, a text speaks of a universe. */
export const ENOUGH = 1

/** Two such names are enough. */
export const HINT = 0.5

/** Many of them make one hint: first names, actors and writers are in many works. */
const TRACE = 0.3

/** Where a name stands. */
export interface Place extends SentenceTokens {
  /** Whether a work that everybody knows has this name. */
  readonly isTitle: boolean
}

/**
 * How surely a name in a text is that of its universe, 0 to 1. A title is, unless it is one or two ordinary words and
 * nothing around them says that they are one; so is a character's whole name.
 */
export function weightOfName(found: NameFound, known: KnownName, place: Place): number {
  const { tokens, isTitle } = place
  const words = tokens.slice(found.from, found.to).filter(({ lower }) => lower !== 'the')
  if (isTitle && known.kind !== 'work') return TRACE
  const isRare = words.some(({ lower }) => !isOrdinary(lower) && /\p{L}/u.test(lower))
  if (known.kind === 'work')
    return isRare || found.to - found.from > 2 || isSetAsTitle(found, place) ? ENOUGH : HINT
  if (known.kind === 'person') return words.length > 1 ? TRACE : 0
  if (known.kind !== 'character') return isRare && known.kind !== 'organisation' ? HINT : 0
  if (words.length > 1) return isRare ? ENOUGH : HINT
  return isRare && !words.some(({ text }) => GIVEN_NAMES.has(text)) ? HINT : TRACE
}

/** Marked as a title, with a capital in the middle of a sentence, or beside a word that says so: “The Pitt season 2”. */
function isSetAsTitle({ from, to, marked }: NameFound, { tokens, titleCase }: Place): boolean {
  if (marked || (from > 0 && !titleCase)) return true
  const [before, after] = [tokens[from - 1], tokens[to]]
  const isBefore = before !== undefined && WORK_NOUNS.has(before.lower)
  return isBefore || (after !== undefined && TITLE_CUES.has(after.lower))
}

import { GIVEN_NAMES } from './givenNames.js'
import { isOrdinary } from './isOrdinary.js'
import { BREAKS, NEVER_NAMES, PRIZES, ROLE_NOUNS } from './nameWords.js'
import type { Token } from './tokens.js'

/** "Jane Roe" at a token: a given name, and a word that English has not. */
export function isPersonAt(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]
  const next = tokens[at + 1]
  return (
    first !== undefined &&
    next?.capital === true &&
    GIVEN_NAMES.has(first.text) &&
    !first.possessive &&
    !isOrdinary(first.lower) &&
    !NEVER_NAMES.has(next.lower) &&
    !PRIZES.has(next.lower) &&
    !ROLE_NOUNS.has(next.lower) &&
    !BREAKS.has(next.lower)
  )
}

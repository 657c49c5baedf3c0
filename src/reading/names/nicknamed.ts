import type { Search } from './run.js'
import { textBetween } from './gaps.js'
import { GIVEN_NAMES } from './givenNames.js'
import { HEADLINE_NOUNS, HEADLINE_VERBS, TITLE_CUES } from './headlineWords.js'
import { isOrdinary } from './isOrdinary.js'
import { BREAKS, NEVER_NAMES } from './nameWords.js'
import type { Token } from './tokens.js'

/** A person's name around a nickname in quotation marks: 'Joan “The Fox” Darrow' is Joan Darrow. Null for any other quoted words. */
export function nicknamed(
  search: Search,
  quoted: { readonly from: number; readonly to: number },
): { from: number; to: number; surface: string } | null {
  const { tokens } = search
  const given = tokens[quoted.from - 1]
  const surname = tokens[quoted.to]
  if (given?.capital !== true || surname?.capital !== true || given.possessive || quoted.to - quoted.from > 4)
    return null
  if (!bearsNickname(given, surname)) return null
  const [opens, closes] = [textBetween(search, quoted.from), textBetween(search, quoted.to)]
  if (!/^ ["“‘'(]$/.test(opens) || !/^["”’')] $/.test(closes) || (opens === ' (') !== (closes === ') '))
    return null
  return { from: quoted.from - 1, to: quoted.to + 1, surface: `${given.text} ${surname.text}` }
}

/** "Movie “Salt House” Returns" has a title in it: ordinary words with capitals are nobody’s name. */
function bearsNickname(given: Token, surname: Token): boolean {
  if (NEVER_NAMES.has(given.lower) || NEVER_NAMES.has(surname.lower) || isOrdinary(given.lower)) return false
  return !isOrdinary(surname.lower) || (GIVEN_NAMES.has(given.text) && !isOfHeadlines(surname.lower))
}

const isOfHeadlines = (lower: string): boolean =>
  HEADLINE_VERBS.has(lower) || HEADLINE_NOUNS.has(lower) || TITLE_CUES.has(lower) || BREAKS.has(lower)

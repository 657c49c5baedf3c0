import { textBetween } from './gaps.js'
import { GIVEN_NAMES } from './givenNames.js'
import { hasColon } from './hasColon.js'
import { isInitial } from './isInitial.js'
import { isOrdinary } from './isOrdinary.js'
import { isPersonAt } from './isPersonAt.js'
import {
  BREAKS,
  HONORIFICS,
  LINKS,
  NEVER_NAMES,
  PRIZES,
  ROLE_NOUNS,
  TITLE_LINKS,
  TITLE_STARTS,
} from './nameWords.js'
import type { Search } from './run.js'
import type { Token } from './tokens.js'

/** The longest name in words. */
const LONGEST = 10

/** After small words ("of the", "and") the next capitalised word; `at` itself when the name ends before them. */
export function linkedEnd(search: Search, from: number, at: number): number {
  const { tokens } = search
  // "Golem vs. Titan"
  if (tokens[at]?.lower === 'vs' && tokens[at + 1]?.capital === true && search.taken[at + 1] !== 1)
    return at + 2
  let to = at
  let narrow = true
  while (to < at + 3 && isLink(tokens[to]) && textBetween(search, to + 1) === ' ') {
    narrow &&= LINKS.has(tokens[to]?.lower ?? '')
    to++
  }
  const token = tokens[to]
  if (tokens[at]?.lower === 'to' && tokens[from - 1]?.lower === 'from') return at
  if (to === at || token?.capital !== true || search.taken[to] === 1 || BREAKS.has(token.lower)) return at
  // "Salt House in the United States"
  if (tokens[at]?.lower === 'in' && /^(?:united|uk|us|netherlands|philippines)$/.test(token.lower)) return at
  // "Heroes of Tomorrow"
  if (
    tokens[to - 1]?.lower === 'of' &&
    /^(?:tomorrow|yesterday|today|tonight|winter|summer)$/.test(token.lower)
  )
    return to + 1
  if (NEVER_NAMES.has(token.lower) && !(TITLE_STARTS.has(token.lower) && tokens[to + 1]?.capital === true))
    return at
  // "Salt House and The Long Road": an article with a capital begins a title of its own.
  if (token.lower === 'the' && /^(?:and|or|to)$/.test(tokens[to - 1]?.lower ?? '')) return at
  // "The Return of Jane Roe" is said of her; "Sons of Anarchy" is one name.
  if (narrow && tokens[at]?.lower === 'of' && isPersonAt(tokens, to) && isSaidOf(search, from, at)) return at
  // "Jane Roe of Glass Films", but "Joan of Arc"
  if (
    tokens[at]?.lower === 'of' &&
    at - from > 1 &&
    (isCalledSo(tokens.slice(from, at)) || isPersonAt(tokens, from))
  )
    return at
  if (isAudience(tokens[at - 1])) return at
  // "the dramas Salt House and Night Ferry"
  if (tokens[at]?.lower === 'and' && SEVERAL.test(tokens[from - 1]?.lower ?? '')) return at
  // "Salt House, Castle and Night Ferry"
  if (
    tokens[at]?.lower === 'and' &&
    tokens[from - 1]?.capital === true &&
    textBetween(search, from).endsWith(', ')
  )
    return at
  // "Speaking of Silo"
  if (/^(?:speaking|talking|thinking)$/.test(tokens[at - 1]?.lower ?? '')) return at
  // "Glass Road as Lady Vale"
  if (tokens[at]?.lower === 'as' && HONORIFICS.has(token.lower)) return at
  if (narrow && isOfFame(tokens, to)) return at
  if (narrow) return tokens[at]?.lower === 'the' ? at : to + 1
  return (isTitleSoFar(search, from, at) || hasColon(search, from, at)) && !isPersonAt(tokens, to)
    ? to + 1
    : at
}

const SEVERAL = /^(?:dramas|comedies|sitcoms|films|movies|shows|pilots|thrillers|miniseries|titles|games)$/

const isCalledSo = (own: readonly Token[]): boolean =>
  own.slice(1).every(({ lower }) => !isOrdinary(lower)) &&
  (GIVEN_NAMES.has(own[0]?.text ?? '') || !isOrdinary(own[0]?.lower ?? ''))

/** "Return of", "Fans of": what stands before is ordinary, though it has a capital. */
const isSaidOf = (search: Search, from: number, at: number): boolean =>
  isTitleSoFar(search, from, at) ||
  (at === from + 1 && isInitial(search, from) && isOrdinary(search.tokens[from]?.lower ?? ''))

/** "Fans of Silo" are no title. */
const isAudience = (token: Token | undefined): boolean =>
  /^(?:fans|viewers|readers|critics|members|filming|production|shooting|creators?|stars?|writers?|directors?)$/.test(
    token?.lower ?? '',
  )

/** "Jane Roe of Blue Ladder fame": what is named at `at` is what she is known for. */
function isOfFame(tokens: readonly Token[], at: number): boolean {
  let to = at
  while (to < at + LONGEST && tokens[to]?.capital === true) to++
  return tokens[to]?.lower === 'fame'
}

const isLink = (token: Token | undefined): boolean =>
  token !== undefined && !token.capital && (LINKS.has(token.lower) || TITLE_LINKS.has(token.lower))

/** Ordinary words that have capitals in the midst of a sentence begin a title. */
function isTitleSoFar(search: Search, from: number, to: number): boolean {
  const own = search.tokens.slice(from, to)
  if (isInitial(search, from) && own.length === 1) return false
  return own.every(
    ({ lower, capital }) =>
      (capital ? isOrdinary(lower) || TITLE_STARTS.has(lower) : true) &&
      !ROLE_NOUNS.has(lower) &&
      !HONORIFICS.has(lower) &&
      !PRIZES.has(lower) &&
      (!NEVER_NAMES.has(lower) || TITLE_STARTS.has(lower)),
  )
}

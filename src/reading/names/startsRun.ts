import { textBetween } from './gaps.js'
import { GIVEN_NAMES } from './givenNames.js'
import { isInitial } from './isInitial.js'
import { isOrdinary } from './isOrdinary.js'
import { BREAKS, NATIONALITIES, NEVER_NAMES, ROLE_NOUNS, TITLE_STARTS, WORK_NOUNS } from './nameWords.js'
import type { Search } from './run.js'
import type { Token } from './tokens.js'

/** The longest name in words. */
const LONGEST = 10

/** Whether a name may begin at a word of running text. */
export function startsRun(search: Search, at: number): boolean {
  const token = search.tokens[at]
  const next = search.tokens[at + 1]
  if (token === undefined) return false
  // "13 Reasons Why" and "the comedy 13 Reasons", but not "13 Emmys".
  if (!token.capital)
    return (
      next?.capital === true &&
      (search.tokens[at + 2]?.capital === true || isCalledAWork(search, at)) &&
      /^\d{1,3}$/.test(token.text) &&
      isOrdinary(next.lower) &&
      !NEVER_NAMES.has(next.lower) &&
      !BREAKS.has(next.lower) &&
      !isInitial(search, at)
    )
  if (!NEVER_NAMES.has(token.lower)) return true
  if (isPersonName(token, next) || isNationalTitle(search, at)) return true
  // "to direct Q Force"
  if (/^[QT]$/.test(token.text) && next?.capital === true && textBetween(search, at + 1) === ' ')
    return !isInitial(search, at)
  if (isCalledAWork(search, at) && next?.capital === true && textBetween(search, at + 1) === ' ')
    return !WEEKDAY_OR_MONTH.test(token.lower)
  if (token.lower === 'from' && isInitial(search, at) && goesTo(search.tokens, at)) return false
  return (
    TITLE_STARTS.has(token.lower) &&
    next?.capital === true &&
    search.taken[at + 1] !== 1 &&
    textBetween(search, at + 1) === ' ' &&
    (!NEVER_NAMES.has(next.lower) || TITLE_STARTS.has(next.lower))
  )
}

/** "the drama pilot Watch Tower": right after what it is, any word with a capital begins a title. */
const isCalledAWork = (search: Search, at: number): boolean =>
  WORK_NOUNS.has(search.tokens[at - 1]?.lower ?? '') && textBetween(search, at) === ' '

const WEEKDAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/

/** "American Road": what is said to be from there is an ordinary word that nobody else capitalises. */
function isNationalTitle(search: Search, at: number): boolean {
  const next = search.tokens[at + 1]
  return (
    NATIONALITIES.has(search.tokens[at]?.lower ?? '') &&
    next?.capital === true &&
    search.taken[at + 1] !== 1 &&
    textBetween(search, at + 1) === ' ' &&
    isOrdinary(next.lower) &&
    !NEVER_NAMES.has(next.lower) &&
    !BREAKS.has(next.lower) &&
    !ROLE_NOUNS.has(next.lower)
  )
}

/** "Will Ansel", "April Roe": these are given names too. */
const isPersonName = (token: Token, next: Token | undefined): boolean =>
  next?.capital === true &&
  GIVEN_NAMES.has(token.text) &&
  !isOrdinary(next.lower) &&
  !GIVEN_NAMES.has(next.text) &&
  !NEVER_NAMES.has(next.lower)

/** "From Salt House to The Long Road, …": no title begins with this "from". */
const goesTo = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + LONGEST)
    .some(({ lower }, i) => lower === 'to' && tokens[at + i + 2]?.capital === true)

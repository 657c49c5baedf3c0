/** Whether words that may be a date are one where they stand: “may”, “march”, “fall”, “Wednesday”, and other names. */
import {
  BEFORE_TIME,
  COUNTED,
  ENDS_PHRASE,
  follows,
  hasMeaning,
  isCapital,
  runsIntoName,
  wordAt,
  words,
} from './neighbours.js'
import type { Place } from './rule.js'
import type { Tokens } from './tokensOf.js'

/** Before a name that is also a month or season (“June”, “April”) only these do. */
const BEFORE_MONTH_NAME = words(
  'in by since until till during through throughout early late mid around last next this past back each every between following earlier later',
)

const NAMES_TOO = words('april may june august jan march mar dec sun sat mon wed')

/** A month by itself: “in May”, “back in June”, “October”, but not “may”, “March on”, “June returned”, “January Jones”. */
export function standsAsMonth(place: Place): boolean {
  const word = wordAt(place.tokens, place.to - 1)
  if (NAMES_TOO.has(word)) {
    return (
      isCapital(place.tokens, place.to - 1) &&
      (follows(BEFORE_MONTH_NAME, place) || qualifies(place)) &&
      !runsIntoName(place)
    )
  }
  return follows(BEFORE_TIME, place) || !runsIntoName(place)
}

/** “the June premiere”, “a May release”: a month before the thing that it dates. */
const qualifies = ({ tokens, from, to }: Place): boolean =>
  ARTICLES.has(wordAt(tokens, from - 1)) &&
  !isCapital(tokens, to) &&
  !hasMeaning(tokens, to) &&
  wordAt(tokens, to) !== '.'

const ARTICLES = words('a an the its their his her our')

/** A month and a number: “may 9” needs a sign that no verb is meant. */
export function standsAsMonthAndDay(place: Place): boolean {
  const { tokens, from } = place
  const word = wordAt(tokens, from)
  if (COUNTED.has(wordAt(tokens, place.to))) return false
  if ((word !== 'may' && word !== 'march') || isCapital(tokens, from)) return true
  return follows(BEFORE_TIME, place)
}

/** A weekday: “Friday”, “on Wednesday”, but not “Wednesday Addams”, “Sun Valley”, “he sat”, nor “on a Sunday”, which is any. */
export function standsAsWeekday(place: Place): boolean {
  const { tokens, from, to } = place
  if (wordAt(tokens, from - 1) === 'a' && wordAt(tokens, from - 2) === 'on') return false
  const short = (tokens.ends[from] ?? 0) - (tokens.starts[from] ?? 0) < 6
  if (short && NAMES_TOO.has(wordAt(tokens, from))) {
    return (
      isCapital(tokens, from) &&
      (follows(BEFORE_TIME, place) || tokens.text[(tokens.ends[from] ?? 1) - 1] === '.')
    )
  }
  return follows(BEFORE_TIME, place) || !runsIntoName(place) || wordAt(tokens, from - 1) === 'said'
    ? !isNightTitle(tokens, to)
    : false
}

/** “Friday Night Lights”, “Saturday Night Live”: with a capital, part of a title. */
const isNightTitle = (tokens: Tokens, at: number): boolean =>
  (wordAt(tokens, at) === 'night' && isCapital(tokens, at)) ||
  (wordAt(tokens, at - 1) === 'night' && isCapital(tokens, at - 1))

/** A season by itself: “in the fall”, “over the summer”, but not “the fall of Rome”, “summer movie”, “Winter is coming”. */
export function standsAsSeason(place: Place): boolean {
  const { tokens, from, to } = place
  if (isCapital(tokens, from) || wordAt(tokens, to) === 'of') return false
  return follows(BEFORE_SEASON, place)
}

const BEFORE_SEASON = words(
  'in during over by for until till through throughout since early late mid next last this into before after',
)

/** “the weekend” as a time, not “the weekend that it opened” or “the weekend box office”. */
export function standsAsWeekend({ tokens, to }: Place): boolean {
  const next = wordAt(tokens, to)
  return next !== 'that' && next !== 'box' && next !== 'when' && next !== 'of'
}

/** A holiday, not the film named after it nor its customs: “on Halloween”, “this Christmas”, but not “Easter eggs”. */
export function standsAsHoliday(place: Place): boolean {
  const { tokens, from, to } = place
  if (NAMES_FILMS.has(wordAt(tokens, from)) && !follows(BEFORE_TIME, place)) return false
  const named = place.tokens.text.slice(tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0)
  return ENDS_PHRASE.has(wordAt(tokens, to)) || isCapital(tokens, to) || DAY_OR_EVE.test(named)
}

const DAY_OR_EVE = /(?:day|eve)$/i

const NAMES_FILMS = words('halloween independence valentine valentines good black')

/** “USA Today” and “Entertainment Tonight” are papers and shows. */
export function standsAsDayWord({ tokens, from }: Place): boolean {
  return (
    !isCapital(tokens, from) ||
    !isCapital(tokens, from - 1) ||
    wordAt(tokens, from - 1) === '.' ||
    hasMeaning(tokens, from - 1)
  )
}

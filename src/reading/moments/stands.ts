/** Whether words that may be a date are one where they stand: “may”, “march”, “fall”, “Wednesday”, “2000 people”. */
import type { Place } from './rule.js'
import type { Tokens } from './tokensOf.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Before a date these words say that it is one. */
const BEFORE_TIME = words(
  'in on by since until till from during through throughout before after of early late mid around circa for last next this past to between and or late back over again each every at following about later earlier fiscal year',
)

/** Before a name that is also a month or season (“June”, “April”) only these do. */
const BEFORE_MONTH_NAME = words(
  'in by since until till during through throughout early late mid around last next this past back each every between following earlier later',
)

const NAMES_TOO = words('april may june august jan march mar dec sun sat mon wed')

/** Things that are counted, so that the number before them is no year. */
const COUNTED = words(
  'people theaters theatres screens miles dollars votes words fans episodes copies times points feet meters metres acres seats jobs employees shares years days hours minutes kilometers km pounds tons percent more other men women troops members students workers calories locations songs pages subscribers stores companies units homes soldiers calls guests extras barrels kilometres yards',
)

const wordAt = (tokens: Tokens, at: number): string => tokens.words[at] ?? '.'

function isCapital(tokens: Tokens, at: number): boolean {
  const letter = tokens.text[tokens.starts[at] ?? tokens.text.length] ?? ''
  return letter >= 'A' && letter <= 'Z'
}

const hasMeaning = (tokens: Tokens, at: number): boolean => (tokens.entries[at] ?? null) !== null

/** A capitalised word without a meaning of its own here, right after the match: “January Jones”, “Wednesday Addams”. */
const runsIntoName = ({ tokens, to }: Place): boolean => isCapital(tokens, to) && !hasMeaning(tokens, to)

const follows = (allowed: ReadonlySet<string>, { tokens, from }: Place): boolean =>
  allowed.has(wordAt(tokens, from - 1)) ||
  (wordAt(tokens, from - 1) === 'the' && allowed.has(wordAt(tokens, from - 2)))

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

/** A weekday: “Friday”, “on Wednesday”, but not “Wednesday Addams”, “Sun Valley”, “he sat”. */
export function standsAsWeekday(place: Place): boolean {
  const { tokens, from, to } = place
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

/** “the weekend” as a time, not “the weekend that the first season aired” or “the weekend box office”. */
export function standsAsWeekend({ tokens, to }: Place): boolean {
  const next = wordAt(tokens, to)
  return next !== 'that' && next !== 'box' && next !== 'when' && next !== 'of'
}

/** A year by itself. */
export function standsAsYear({ tokens, from, to }: Place): boolean {
  const year = yearIn(tokens, from, to)
  const before = wordAt(tokens, from - 1)
  if (before === 'than' && COMPARES.has(wordAt(tokens, from - 2))) return false
  if (year < 1800 || year > 2199 || COUNTED.has(wordAt(tokens, to)) || NO_YEAR_BEFORE.has(before))
    return false
  if (BEFORE_TIME.has(before) || hasMeaning(tokens, from - 1)) return true
  return !isCapital(tokens, from - 1) && (!PLURAL.test(wordAt(tokens, to)) || isCapital(tokens, to))
}

function yearIn(tokens: Tokens, from: number, to: number): number {
  const entry = tokens.entries.slice(from, to).find((candidate) => candidate?.values['year'] !== undefined)
  return entry?.values['year'] ?? 0
}

/** “Sold 2000 tickets” counts; “the 2016 elections” are dated, for “the” stands before. */
const PLURAL = /^[a-z]+[^s]s$/

const COMPARES = words('more fewer less higher')

const NO_YEAR_BEFORE = words(
  '$ £ € # no number nearly almost only roughly approximately least most room flight route - x / agent',
)

/** A holiday, not the film named after it nor its customs: “on Halloween”, “this Christmas”, but not “Easter eggs”. */
export function standsAsHoliday(place: Place): boolean {
  const { tokens, from, to } = place
  if (NAMES_FILMS.has(wordAt(tokens, from)) && !follows(BEFORE_TIME, place)) return false
  const named = place.tokens.text.slice(tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0)
  return ENDS_PHRASE.has(wordAt(tokens, to)) || isCapital(tokens, to) || DAY_OR_EVE.test(named)
}

const DAY_OR_EVE = /(?:day|eve)$/i

const NAMES_FILMS = words('halloween independence valentine valentines good black')

/** What may follow a date that is no part of a longer name of a thing. */
const ENDS_PHRASE = words(
  ". , ) ( - – — and or at to through in on with as for when but because from 's next this last is was will by that after before of while who",
)

/** “USA Today” and “Entertainment Tonight” are papers and shows. */
export function standsAsDayWord({ tokens, from }: Place): boolean {
  return (
    !isCapital(tokens, from) ||
    !isCapital(tokens, from - 1) ||
    wordAt(tokens, from - 1) === '.' ||
    hasMeaning(tokens, from - 1)
  )
}

/** Nothing follows that the words could belong to: “the 18th”, but not “the 18th episode” or “the 20th anniversary”. */
export const endsThere = ({ tokens, to }: Place): boolean =>
  wordAt(tokens, to) !== 'of' && ENDS_PHRASE.has(wordAt(tokens, to))

/** “5/12” after a word that dates follow; elsewhere it is a score or a share. */
export const standsAsSlashedDay = (place: Place): boolean =>
  follows(BEFORE_TIME, place) ||
  (wordAt(place.tokens, place.from - 1) === ',' &&
    place.tokens.entries[place.from - 2]?.values['monthDay'] !== undefined)

/** “Monday 21”, but not “Sunday 3 weeks later”. */
export const standsAsNumberedDay = ({ tokens, to }: Place): boolean =>
  tokens.entries[to]?.values['unit'] === undefined

/** Several: “the 3 next weeks”, but not “only 3 next week”. */
export const standsInPlural = ({ tokens, to }: Place): boolean => wordAt(tokens, to - 1).endsWith('s')

/** “Between now and May”; elsewhere “now” tells no date. */
export const standsAfterBetween = ({ tokens, from }: Place): boolean => wordAt(tokens, from - 1) === 'between'

/** Whether numbers are part of a date where they stand: “2000 people” and “a score of 9/10” are not. */
import { BEFORE_TIME, COUNTED, follows, hasMeaning, isCapital, wordAt, words } from './neighbours.js'
import type { Place } from './rule.js'
import type { Tokens } from './tokensOf.js'

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

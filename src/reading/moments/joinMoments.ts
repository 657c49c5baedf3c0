/**
 * Puts together what rules read one by one: “from last March to June 2018” is one stretch, “three days after
 * Christmas” one day.
 */
import { boundsOf } from '../../model/moment.js'
import { dayOfIso } from './calendar.js'
import { nearestWeekday } from './chooseYear.js'
import type { Match } from './grammar.js'
import { dayPoint, intervalOf } from './points.js'
import { addUnits, shiftUnit } from './shiftUnit.js'
import type { Tokens } from './tokensOf.js'
import { UNIT } from './words.js'

/** A match with what it means where it stands. */
export interface ReadMatch {
  readonly match: Match
  readonly edtf: string | null
  readonly relative: boolean
}

/** The matches of a text in order, neighbours that make one moment made one. */
export function joinMoments(reads: readonly ReadMatch[], tokens: Tokens): ReadMatch[] {
  const joined: ReadMatch[] = []
  for (const next of reads) {
    const before = joined.at(-1)
    const one =
      before === undefined ? null : (joinRange(before, next, tokens) ?? joinOffset(before, next, tokens))
    if (one !== null) joined.pop()
    joined.push(one ?? next)
  }
  return joined
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Join whatever dates they stand between. */
const THROUGH_WORDS = new Set(['through', 'until', 'till', 'thru'])

/** Join dates after “from”, or of one precision. */
const RANGE_WORDS = new Set(['to', '-', '–', '—', '~'])

function joinRange(from: ReadMatch, to: ReadMatch, tokens: Tokens): ReadMatch | null {
  if (
    from.edtf === null ||
    to.edtf === null ||
    from.match.rule.kind !== 'date' ||
    to.match.rule.kind !== 'date'
  )
    return null
  const between = wordsBetween(from, to, tokens)
  const led = leadOf(from, tokens)
  const joins =
    THROUGH_WORDS.has(between) ||
    (between === 'and' && led === 'between') ||
    (RANGE_WORDS.has(between) && (led === 'from' || led === 'between' || sameShape(from, to)))
  if (!joins) return null
  const edtf = rangeOf(from.edtf, to.edtf, to.match)
  return edtf === null ? null : merge(from, to, edtf)
}

function rangeOf(from: string, to: string, till: Match): string | null {
  const first = from.split('/')[0] ?? ''
  const edtf = intervalOf(first, to.split('/').at(-1) ?? '')
  if (boundsOf(edtf) !== null) return edtf
  // “From next Monday to Friday”: the Friday after it, whichever Friday stood alone.
  const { weekday } = till.parts
  if (weekday === undefined || !DAY.test(first)) return null
  return intervalOf(first, dayPoint(nearestWeekday(dayOfIso(first) + 1, 'future', weekday)))
}

/** Without “from”, only dates of one precision make a range: “Friday to Sunday”, not “in 2016 to May”. */
const sameShape = (from: ReadMatch, to: ReadMatch): boolean =>
  from.edtf?.length === to.edtf?.length && from.edtf !== to.edtf

const leadOf = ({ match }: ReadMatch, { words }: Tokens): string =>
  (words[match.from - 1] === 'the' ? words[match.from - 2] : words[match.from - 1]) ?? ''

/** The words between two matches, “the” left out. */
function wordsBetween(first: ReadMatch, second: ReadMatch, { words }: Tokens): string {
  if (second.match.from - first.match.to > 3) return ''
  return words
    .slice(first.match.to, second.match.from)
    .filter((word) => word !== 'the')
    .join(' ')
}

/** Which way a counted length goes from the moment named after it. */
const DIRECTIONS: ReadonlyMap<string, number> = new Map([
  ['after', 1],
  ['from', 1],
  ['following', 1],
  ['before', -1],
  ['ahead of', -1],
  ['prior to', -1],
])

function joinOffset(length: ReadMatch, from: ReadMatch, tokens: Tokens): ReadMatch | null {
  const direction = DIRECTIONS.get(wordsBetween(length, from, tokens))
  const { number, unit } = length.match.parts
  if (direction === undefined || length.match.rule.kind !== 'duration' || from.match.rule.kind !== 'date')
    return null
  if (number === undefined || unit === undefined || from.edtf === null) return null
  const edtf = offset(from.edtf, unit, number * direction)
  return edtf === null ? null : merge(length, from, edtf)
}

/** Days from a day are exact; from longer times only units as long as they are. */
function offset(edtf: string, unit: number, count: number): string | null {
  if (DAY.test(edtf)) return dayPoint(addUnits(dayOfIso(edtf), unit, count))
  const first = boundsOf(edtf)?.first ?? null
  return first !== null && unit >= UNIT.year
    ? shiftUnit(dayOfIso(first), UNIT.year, count * (unit === UNIT.decade ? 10 : 1))
    : null
}

const merge = (first: ReadMatch, second: ReadMatch, edtf: string): ReadMatch => ({
  match: { ...second.match, from: first.match.from },
  edtf,
  relative: first.relative || second.relative,
})

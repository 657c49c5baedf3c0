/** Quarters of the business year, as company news speaks of them: “the third quarter”, “the year-ago period”. */
import { civilOf, quarterOf } from '../calendar.js'
import { quarterPoint, yearPoint } from '../points.js'
import { anchored, aside, leaning, type Reference } from '../rule.js'
import { shiftUnit } from '../shiftUnit.js'
import { endsThere } from '../neighbours.js'
import { UNIT } from '../words.js'

const NAMED = [
  leaning('<quarter:ordinal> quarter', ({ quarter }, reference) => bareQuarter(quarter, reference)),
  leaning('<quarter:quarterName>', ({ quarter }, reference) => bareQuarter(quarter, reference)),
  leaning('<quarter:ordinal> quarter of? <shift> year', ({ quarter, shift }, { today }) =>
    quarterPoint(civilOf(today).year + shift, quarter),
  ),
  leaning("<shift> year 's <quarter:ordinal> quarter", ({ quarter, shift }, { today }) =>
    quarterPoint(civilOf(today).year + shift, quarter),
  ),
  leaning('the latest|recent quarter', (_, { today }) => shiftUnit(today, UNIT.quarter, -1)),
  leaning('the latest period', (_, { today }) => shiftUnit(today, UNIT.quarter, -1)),
]

/** A quarter is reported on after it has ended, and spoken of as ahead until then. */
function bareQuarter(quarter: number, { today, tense }: Reference): string | null {
  if (quarter > 4) return null
  const { year, month } = civilOf(today)
  if (tense === 'future') return quarterPoint(quarter < quarterOf(month) - 1 ? year + 1 : year, quarter)
  return quarterPoint(quarter > quarterOf(month) ? year - 1 : year, quarter)
}

const QUARTER = /^(\d{4})-3([3-6])$/

/** The quarter spoken of last; else, as results are reported after the fact, the one before today's. */
function quarterSpokenOf({ spokenOf, today }: Reference): string {
  return QUARTER.test(spokenOf ?? '') && spokenOf !== null ? spokenOf : shiftUnit(today, UNIT.quarter, -1)
}

/** The same quarter a year before, which results are compared with. */
function quarterYearBefore(reference: Reference): string {
  const [, year, quarter] = QUARTER.exec(quarterSpokenOf(reference)) ?? []
  return quarterPoint(Number(year) - 1, Number(quarter) - 2)
}

/** “A year earlier” beside a quarter means its quarter, else a year. */
const yearBefore = (reference: Reference): string =>
  QUARTER.test(reference.spokenOf ?? '')
    ? quarterYearBefore(reference)
    : yearPoint(civilOf(reference.anchor).year - 1)

const COMPARED = [
  leaning(
    'the|that quarter',
    (_, reference) => quarterSpokenOf(reference),
    ({ tokens, to }) => tokens.words[to] !== 'of',
  ),
  aside(leaning('a|the year ago|earlier quarter|period', (_, reference) => quarterYearBefore(reference))),
  aside(
    leaning('the year ago|earlier <quarter:ordinal> quarter', ({ quarter }, { today }) =>
      quarterPoint(civilOf(today).year - 1, quarter),
    ),
  ),
  aside(leaning('a year ago', (_, reference) => yearBefore({ ...reference, anchor: reference.today }))),
  aside(anchored('a year earlier', (_, reference) => yearBefore(reference))),
]

const yearOf = (years: number, { today }: Reference): string => yearPoint(civilOf(today).year + years)

const BUSINESS_YEARS = [
  aside(leaning('year ago|earlier', (_, reference) => yearBefore({ ...reference, anchor: reference.today }))),
  leaning('the full year', (_, reference) => yearOf(0, reference)),
  leaning('for the year', (_, reference) => yearOf(0, reference), endsThere),
  leaning('<shift> fiscal|calendar year', ({ shift }, reference) => yearOf(shift, reference)),
  leaning('the latest fiscal year', (_, reference) => yearOf(-1, reference)),
]

export const QUARTERS = [...NAMED, ...COMPARED, ...BUSINESS_YEARS]

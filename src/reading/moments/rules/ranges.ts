/** Stretches between two dates that share a month or year: “May 3-9”, “between May and June 2018”, “from 3 to 9 May”. */
import { dayOf, isRealDay, civilOf } from '../calendar.js'
import { nearestMonthDay, nearestMonthYear } from '../chooseYear.js'
import { dayPoint, intervalOf, monthPoint, yearPoint } from '../points.js'
import { fixed, leaning } from '../rule.js'
import { standsAsMonthAndDay } from '../stands.js'
import { standsAsYear } from '../standsAsNumber.js'

interface DayRange {
  readonly month: number
  readonly day: number
  readonly tillMonth: number
  readonly till: number
}

/** The range that ends in `year`; it begins a year before where its first month comes later in the year. */
function daysEndingIn(year: number, { month, day, tillMonth, till }: DayRange): string | null {
  const from = month > tillMonth ? year - 1 : year
  if (!isRealDay(from, month, day) || !isRealDay(year, tillMonth, till)) return null
  const [first, last] = [dayOf(from, month, day), dayOf(year, tillMonth, till)]
  return first < last ? intervalOf(dayPoint(first), dayPoint(last)) : null
}

function monthsEndingIn(year: number, month: number, till: number): string {
  return intervalOf(monthPoint(month > till ? year - 1 : year, month), monthPoint(year, till))
}

const yearsInterval = ({ year, till }: { year: number; till: number }): string | null =>
  year < till ? intervalOf(yearPoint(year), yearPoint(till)) : null

const WITH_YEAR = [
  fixed(
    '<month> the? <day> -|–|—|~|to|through|until|till the? <till:day> ,|of? <year>',
    ({ month, day, till, year }) => daysEndingIn(year, { month, day, tillMonth: month, till }),
    standsAsMonthAndDay,
  ),
  fixed('between <month> the? <day> and the? <till:day> ,|of? <year>', ({ month, day, till, year }) =>
    daysEndingIn(year, { month, day, tillMonth: month, till }),
  ),
  fixed(
    'from|between? the? <day> -|–|—|~|to|through|until|till|and the? <till:day> of? <month> ,|of? <year>',
    ({ month, day, till, year }) => daysEndingIn(year, { month, day, tillMonth: month, till }),
  ),
  fixed(
    '<month> <day> -|–|—|~|to|through|until|till <tillMonth:month> <till:day> ,? <year>',
    ({ year, ...range }) => daysEndingIn(year, range),
    standsAsMonthAndDay,
  ),
  fixed(
    '<day> of? <month> -|–|—|~|to|through|until|till <till:day> of? <tillMonth:month> ,|in? <year>',
    ({ year, ...range }) => daysEndingIn(year, range),
  ),
  fixed('<month> -|–|—|~|to|through|until|till <till:month> ,|of|in? <year>', ({ month, till, year }) =>
    monthsEndingIn(year, month, till),
  ),
  fixed('between <month> and <till:month> ,|of|in? <year>', ({ month, till, year }) =>
    monthsEndingIn(year, month, till),
  ),
  fixed('<year> -|–|—|~|to|through|until|till <till:year>', yearsInterval, standsAsYear),
  fixed('between <year> and|-|–|through|to <till:year>', yearsInterval),
]

const WITHOUT_YEAR = [
  leaning(
    '<month> the? <day> -|–|—|~|to|through|until|till the? <till:day>',
    ({ month, day, till }, { today, tense }) => {
      const first = nearestMonthDay(today, tense, { month, day })
      return first === null ? null : daysEndingIn(civilOf(first).year, { month, day, tillMonth: month, till })
    },
    standsAsMonthAndDay,
  ),
  leaning(
    'from|between the? <day> -|–|—|~|to|through|until|till|and the? <till:day> of? <month>',
    ({ month, day, till }, { today, tense }) => {
      const first = nearestMonthDay(today, tense, { month, day })
      return first === null ? null : daysEndingIn(civilOf(first).year, { month, day, tillMonth: month, till })
    },
  ),
  leaning(
    '<month> <day> -|–|—|~|to|through|until|till <tillMonth:month> <till:day>',
    ({ month, day, tillMonth, till }, { today, tense }) => {
      const last = nearestMonthDay(today, tense, { month: tillMonth, day: till })
      return last === null ? null : daysEndingIn(civilOf(last).year, { month, day, tillMonth, till })
    },
    standsAsMonthAndDay,
  ),
  leaning('<month> -|–|—|~|to|through|until|till <till:month>', ({ month, till }, { today, tense }) =>
    monthsEndingIn(nearestMonthYear(today, tense, till), month, till),
  ),
  leaning('between <month> and <till:month>', ({ month, till }, { today, tense }) =>
    monthsEndingIn(nearestMonthYear(today, tense, till), month, till),
  ),
]

export const RANGES = [...WITH_YEAR, ...WITHOUT_YEAR]

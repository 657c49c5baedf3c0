/** Weeks, weekends and weekdays counted within a month or named by a day: “the last Friday of May”, “the week of March 6”. */
import { addMonths, civilOf, dayOf, isRealDay, weekdayOf, type Day } from '../calendar.js'
import { nearestMonthDay, nearestMonthYear } from '../chooseYear.js'
import { dayPoint, weekendInterval, weekInterval } from '../points.js'
import { fixed, leaning, type Reference } from '../rule.js'
import type { Tense } from '../tense.js'

interface InMonth {
  readonly nth: number
  readonly weekday: number
  readonly month: number
}

/** “Last” counts from the end. */
const LAST = -1

/** The nth such weekday of a month; null where the month has none. */
function nthWeekday(year: number, { nth, weekday, month }: InMonth): Day | null {
  if (nth === LAST) {
    const lastDay = dayOf(year, month + 1, 0)
    return lastDay - ((weekdayOf(lastDay) - weekday + 7) % 7)
  }
  const first = dayOf(year, month, 1)
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
  return civilOf(day).month === month ? day : null
}

const weekdayMoment = (year: number, which: InMonth): string | null => {
  const day = nthWeekday(year, which)
  return day === null ? null : dayPoint(day)
}

/** As in ISO 8601, a week belongs to the month that its Thursday is in. */
const THURSDAY = 4
const SATURDAY = 6

function weekMoment(year: number, { nth, month }: Omit<InMonth, 'weekday'>): string | null {
  const thursday = nthWeekday(year, { nth, month, weekday: THURSDAY })
  return thursday === null ? null : weekInterval(thursday)
}

function weekendMoment(year: number, { nth, month }: Omit<InMonth, 'weekday'>): string | null {
  const saturday = nthWeekday(year, { nth, month, weekday: SATURDAY })
  return saturday === null ? null : weekendInterval(saturday)
}

function weekOfShifted(nth: number, shift: number, today: Day): string | null {
  const { year, month } = civilOf(addMonths(today, shift))
  return weekMoment(year, { nth, month })
}

const yearFor = (month: number, { today, tense }: Reference): number => nearestMonthYear(today, tense, month)

const COUNTED = [
  fixed('<nth:ordinal> <weekday> of|in <month> ,|of? <year>', ({ year, ...which }) =>
    weekdayMoment(year, which),
  ),
  fixed('last <weekday> of|in <month> ,|of? <year>', ({ year, ...which }) =>
    weekdayMoment(year, { ...which, nth: LAST }),
  ),
  leaning('<nth:ordinal> <weekday> of|in <month>', (which, reference) =>
    weekdayMoment(yearFor(which.month, reference), which),
  ),
  leaning('last <weekday> of|in <month>', (which, reference) =>
    weekdayMoment(yearFor(which.month, reference), { ...which, nth: LAST }),
  ),
  fixed('<nth:ordinal> week of|in <month> ,|of? <year>', ({ year, ...which }) => weekMoment(year, which)),
  fixed('last week of|in <month> ,|of? <year>', ({ year, month }) => weekMoment(year, { month, nth: LAST })),
  leaning('<nth:ordinal> week of|in <month>', (which, reference) =>
    weekMoment(yearFor(which.month, reference), which),
  ),
  leaning('last week of|in <month>', ({ month }, reference) =>
    weekMoment(yearFor(month, reference), { month, nth: LAST }),
  ),
  leaning('<nth:ordinal> week of <shift> month', ({ nth, shift }, { today }) =>
    weekOfShifted(nth, shift, today),
  ),
  leaning('last week of <shift> month', ({ shift }, { today }) => weekOfShifted(LAST, shift, today)),
  leaning('week after next', (_, { today }) => weekInterval(today + 14)),
  fixed('<nth:ordinal> week of <year>', ({ nth, year }) => weekMoment(year, { nth, month: 1 })),
  fixed('last week of <year>', ({ year }) => weekMoment(year, { nth: LAST, month: 12 })),
  fixed('<nth:ordinal> weekend of|in <month> ,|of? <year>', ({ year, ...which }) =>
    weekendMoment(year, which),
  ),
  leaning('<nth:ordinal> weekend of|in <month>', (which, reference) =>
    weekendMoment(yearFor(which.month, reference), which),
  ),
  leaning('last weekend of|in <month>', ({ month }, reference) =>
    weekendMoment(yearFor(month, reference), { month, nth: LAST }),
  ),
]

interface MonthDay {
  readonly month: number
  readonly day: number
}

const weekOf = ({ year, month, day }: MonthDay & { readonly year: number }): string | null =>
  isRealDay(year, month, day) ? weekInterval(dayOf(year, month, day)) : null

const weekOfNearest = (
  date: MonthDay,
  { today, tense }: Pick<Reference, 'today' | 'tense'>,
): string | null => {
  const day = nearestMonthDay(today, tense, date)
  return day === null ? null : weekInterval(day)
}

/** The month of “the 18th”: this one, unless the tense says that it is past or still to come. */
function monthOfDay(day: number, today: Day, tense: Tense): number {
  const { year, month, day: dayToday } = civilOf(today)
  const ahead = tense === 'past' && day > dayToday ? -1 : tense === 'future' && day < dayToday ? 1 : 0
  return civilOf(dayOf(year, month + ahead, 1)).month
}

const weekendOfNearest = (date: MonthDay, { today, tense }: Reference): string | null => {
  const day = nearestMonthDay(today, tense, date)
  return day === null ? null : weekendInterval(day)
}

const NAMED_BY_A_DAY = [
  fixed('week of|beginning|starting|commencing on? <month> <day> ,? <year>', weekOf),
  fixed('week of|beginning|starting|commencing on? <day> <month> ,? <year>', weekOf),
  leaning('week of|beginning|starting|commencing on? <month> <day>', weekOfNearest),
  leaning('week of|beginning|starting|commencing on? <day> <month>', weekOfNearest),
  leaning('week of|beginning|starting the <day:dayth>', ({ day }, { today, tense }) =>
    weekOfNearest({ month: monthOfDay(day, today, tense), day }, { today, tense }),
  ),
  leaning('weekend of|beginning|starting <month> <day>', weekendOfNearest),
]

export const WEEKS_OF_MONTHS = [...COUNTED, ...NAMED_BY_A_DAY]

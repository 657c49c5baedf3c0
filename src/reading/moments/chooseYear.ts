/** Completes dates without a year, and weekdays, to the day nearest in the direction that the tense tells. */
import { civilOf, dayOf, isRealDay, weekdayOf, type Day } from './calendar.js'
import type { Tense } from './tense.js'

/** Every date of the years around `today` that `dayIn` names, nearest in the tense's direction; null where none is real. */
export function nearestDay(today: Day, tense: Tense, dayIn: (year: number) => Day | null): Day | null {
  const { year } = civilOf(today)
  // Five years each way find every 29 February but those around 1900 and 2100.
  const days = [-1, 0, 1, -2, 2, -3, 3, -4, 4]
    .map((ahead) => dayIn(year + ahead))
    .filter((day) => day !== null)
  return nearest(days, today, { tense, weightDays: TENSE_WEIGHT_DAYS.day })
}

/** How much farther away, in days, a date may lie that agrees with the tense than one that does not. Months are said of longer times. */
const TENSE_WEIGHT_DAYS = { day: 230, month: 280 }

interface Direction {
  readonly tense: Tense
  readonly weightDays: number
}

function nearest(days: readonly Day[], today: Day, direction: Direction): Day | null {
  let best: Day | null = null
  for (const day of days) {
    if (best === null || cost(day - today, direction) < cost(best - today, direction)) best = day
  }
  return best
}

function cost(ahead: number, { tense, weightDays }: Direction): number {
  const against = (tense === 'past' && ahead > 0) || (tense === 'future' && ahead < 0)
  return Math.abs(ahead) + (against ? weightDays : 0)
}

/** The latest such day before `today` (`direction` -1) or the first after it (1), whatever the tense. */
export function dayBeyond(today: Day, direction: number, dayIn: (year: number) => Day | null): Day | null {
  const { year } = civilOf(today)
  const days = [0, 1, 2, 3, 4].map((ahead) => dayIn(year + ahead * direction)).filter((day) => day !== null)
  return days.find((day) => (day - today) * direction > 0) ?? null
}

export interface MonthDay {
  readonly month: number
  readonly day: number
}

export const nearestMonthDay = (today: Day, tense: Tense, { month, day }: MonthDay): Day | null =>
  nearestDay(today, tense, (year) => (isRealDay(year, month, day) ? dayOf(year, month, day) : null))

/** The date near `today` that falls on `weekday`; the nearest of any weekday where none does. */
export function nearestOnWeekday(
  today: Day,
  tense: Tense,
  date: MonthDay & { readonly weekday: number },
): Day | null {
  const fits = (year: number): Day | null => {
    if (!isRealDay(year, date.month, date.day)) return null
    const day = dayOf(year, date.month, date.day)
    return weekdayOf(day) === date.weekday ? day : null
  }
  return nearestDay(today, tense, fits) ?? nearestMonthDay(today, tense, date)
}

/** The year of the `month` without one that is meant. The month of `today` is both behind and ahead. */
export function nearestMonthYear(today: Day, tense: Tense, month: number): number {
  const { year, month: thisMonth } = civilOf(today)
  const middle = nearest(
    [-1, 0, 1].map((ahead) => dayOf(year + ahead, month, 15)),
    month === thisMonth ? dayOf(year, month, 15) : today,
    { tense, weightDays: TENSE_WEIGHT_DAYS.month },
  )
  return middle === null ? year : civilOf(middle).year
}

/** The weekday meant: today itself where it fits, else the last one, or in a sentence that looks ahead the next one. */
export function nearestWeekday(today: Day, tense: Tense, weekday: number): Day {
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  return tense === 'future' || ahead === 0 ? today + ahead : today + ahead - 7
}

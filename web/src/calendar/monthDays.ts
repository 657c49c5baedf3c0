/** Months as a calendar shows them; the first day of a week is what the reader's locale says. */
import { locale } from '../words/words.js'

const DAY_MS = 86_400_000

/**
 * The weeks of a month, each of seven days.
 * @param month ISO 8601: `2016-09`
 * @param first of a week: 1 is Monday, 7 Sunday
 * @returns ISO 8601 dates; those before and after the month are there too
 */
export function weeksOf(month: string, first: number): readonly (readonly string[])[] {
  const begins = Date.parse(`${month}-01T00:00:00Z`)
  const weekday = new Date(begins).getUTCDay() || 7
  const start = begins - ((weekday - first + 7) % 7) * DAY_MS
  const weeks: string[][] = []
  for (let day = start; isoDay(day).slice(0, 7) <= month; day += 7 * DAY_MS)
    weeks.push(Array.from({ length: 7 }, (_, place) => isoDay(day + place * DAY_MS)))
  return weeks
}

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** The month so many months later: `2016-12` and 1 is `2017-01`. */
export function monthAfter(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + count)).toISOString().slice(0, 7)
}

/** 1 is Monday, 7 Sunday. */
export function firstOfWeek(): number {
  // Not in every browser yet, and not in the types.
  const known = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } }
  return known.getWeekInfo?.().firstDay ?? 1
}

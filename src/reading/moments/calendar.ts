/**
 * Days as whole numbers (0 is 1970-01-01), and the moments built from them. Arithmetic on days never sees a time zone.
 */

export type Day = number

const DAY_MS = 86_400_000

/** The day of a civil date; months outside 1 to 12 and days outside the month roll over. */
export const dayOf = (year: number, month: number, day: number): Day =>
  Date.UTC(year, month - 1, day) / DAY_MS

/** The day of an ISO date such as `2016-09-30`. */
export const dayOfIso = (iso: string): Day =>
  dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))

export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function civilOf(day: Day): Civil {
  const date = new Date(day * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** ISO 8601 numbers weekdays from Monday, 1, to Sunday, 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1

/** The same day of the month `count` months on, or the last of that month where it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: dayOfMonth } = civilOf(day)
  const lastOfMonth = civilOf(dayOf(year, month + count + 1, 0)).day
  return dayOf(year, month + count, Math.min(dayOfMonth, lastOfMonth))
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= civilOf(dayOf(year, month + 1, 0)).day
}

/** The quarter, 1 to 4, that a month belongs to. */
export const quarterOf = (month: number): number => Math.ceil(month / 3)

/** Writes moments in EDTF; numbers outside their range roll over into the next or an earlier year. */
import { isoDay } from '../../model/moment.js'
import { civilOf, dayOf, mondayOf, type Day } from './calendar.js'

export const yearPoint = (year: number): string => String(year).padStart(4, '0')

export function monthPoint(year: number, month: number): string {
  const { year: realYear, month: realMonth } = civilOf(dayOf(year, month, 1))
  return `${yearPoint(realYear)}-${String(realMonth).padStart(2, '0')}`
}

export function dayPoint(day: Day): string {
  const civil = civilOf(day)
  return isoDay(civil.year, civil.month, civil.day)
}

/** `season` is 1 spring to 4 winter. */
export const seasonPoint = (year: number, season: number): string => `${yearPoint(year)}-${20 + season}`

export function quarterPoint(year: number, quarter: number): string {
  const roll = Math.floor((quarter - 1) / 4)
  return `${yearPoint(year + roll)}-${32 + quarter - roll * 4}`
}

export const decadePoint = (year: number): string => `${String(Math.floor(year / 10)).padStart(3, '0')}X`

export const intervalOf = (from: string, to: string): string => (from === to ? from : `${from}/${to}`)

export const daysInterval = (from: Day, to: Day): string => intervalOf(dayPoint(from), dayPoint(to))

/** Monday to Sunday of the week that `day` lies in. */
export const weekInterval = (day: Day): string => daysInterval(mondayOf(day), mondayOf(day) + 6)

/** Saturday and Sunday of the week that `day` lies in. */
export const weekendInterval = (day: Day): string => daysInterval(mondayOf(day) + 5, mondayOf(day) + 6)

/** A third of a year, as “early 2018” (1), “mid-2018” (2) and “late 2018” (3) are read. */
export const thirdOfYear = (year: number, third: number): string =>
  intervalOf(monthPoint(year, third * 4 - 3), monthPoint(year, third * 4))

export const halfOfYear = (year: number, half: number): string =>
  intervalOf(monthPoint(year, half * 6 - 5), monthPoint(year, half * 6))

/** Years within a decade that “the early ’90s” (1), “the mid-’90s” (2) and “the late ’90s” (3) mean. */
const YEARS_OF_DECADE: readonly (readonly [number, number])[] = [
  [0, 3],
  [4, 6],
  [7, 9],
]

export function partOfDecade(decade: number, part: number): string {
  const [from, to] = YEARS_OF_DECADE[part - 1] ?? [0, 9]
  return intervalOf(yearPoint(decade + from), yearPoint(decade + to))
}

/** Moves from a day by whole units, at the precision of the unit: two weeks on is a week, a year back a year. */
import { addMonths, civilOf, mondayOf, quarterOf, type Day } from './calendar.js'
import {
  dayPoint,
  daysInterval,
  decadePoint,
  intervalOf,
  monthPoint,
  quarterPoint,
  weekInterval,
  yearPoint,
} from './points.js'
import { UNIT } from './words.js'

/** The unit that lies `count` units after the one `day` is in, in EDTF. */
export function shiftUnit(day: Day, unit: number, count: number): string {
  const { year, month } = civilOf(day)
  switch (unit) {
    case UNIT.day:
      return dayPoint(day + count)
    case UNIT.week:
      return weekInterval(day + count * 7)
    case UNIT.fortnight:
      return daysInterval(mondayOf(day) + count * 14, mondayOf(day) + count * 14 + 13)
    case UNIT.month:
      return monthPoint(year, month + count)
    case UNIT.quarter:
      return quarterPoint(year, quarterOf(month) + count)
    case UNIT.decade:
      return decadePoint(year + count * 10)
    case UNIT.century:
      return `${Math.floor(year / 100) + count}XX`
    default:
      return yearPoint(year + count)
  }
}

/** The day `count` units after `day`. */
export function addUnits(day: Day, unit: number, count: number): Day {
  const inDays = DAYS_OF_UNIT.get(unit)
  if (inDays !== undefined) return day + inDays * count
  return addMonths(day, (MONTHS_OF_UNIT.get(unit) ?? 12) * count)
}

const DAYS_OF_UNIT: ReadonlyMap<number, number> = new Map<number, number>([
  [UNIT.day, 1],
  [UNIT.week, 7],
  [UNIT.fortnight, 14],
])

const MONTHS_OF_UNIT: ReadonlyMap<number, number> = new Map<number, number>([
  [UNIT.month, 1],
  [UNIT.quarter, 3],
  [UNIT.year, 12],
  [UNIT.decade, 120],
  [UNIT.century, 1200],
])

/** “The next three weeks”, “the last two years”: the stretch of days that starts or ends beside `today`. */
export function stretch(today: Day, unit: number, count: number): string {
  if (unit === UNIT.quarter) return quarters(today, count)
  const far = addUnits(today, unit, count)
  return count > 0
    ? intervalOf(dayPoint(today + 1), dayPoint(far))
    : intervalOf(dayPoint(far), dayPoint(today - 1))
}

/** Quarters are counted whole, for months are what they are reported by. */
function quarters(today: Day, count: number): string {
  const { year, month } = civilOf(today)
  const thisQuarter = quarterOf(month)
  const [from, to] =
    count > 0 ? [thisQuarter + 1, thisQuarter + count] : [thisQuarter + count, thisQuarter - 1]
  return intervalOf(monthPoint(year, from * 3 - 2), monthPoint(year, to * 3))
}

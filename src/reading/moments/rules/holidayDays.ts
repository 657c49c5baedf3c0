/** Days with names of their own, near the day of writing: “on Christmas”, “last Thanksgiving”, “Labor Day weekend”. */
import { civilOf, mondayOf, weekdayOf, type Day } from '../calendar.js'
import { dayBeyond, nearestDay } from '../chooseYear.js'
import { HOLIDAYS } from '../holidays.js'
import { dayPoint, daysInterval } from '../points.js'
import { fixed, leaning, type Reference } from '../rule.js'
import { standsAsHoliday } from '../stands.js'

const point = (day: Day | null): string | null => (day === null ? null : dayPoint(day))

const holidayIn = (holiday: number, year: number): Day | null => HOLIDAYS[holiday]?.dayIn(year) ?? null

const onHoliday = (holiday: number, { today, tense }: Pick<Reference, 'today' | 'tense'>): string | null =>
  point(nearestDay(today, tense, (year) => holidayIn(holiday, year)))

/** The days off around a holiday: “Memorial Day weekend” ends on the Monday, “Thanksgiving weekend” begins on the Thursday. */
function holidayWeekend(day: Day | null): string | null {
  if (day === null) return null
  const weekday = weekdayOf(day)
  if (weekday <= 2) return daysInterval(day - weekday - 1, day)
  const saturday = mondayOf(day) + 5
  return daysInterval(Math.min(day, saturday), saturday + 1)
}

export const HOLIDAY_DAYS = [
  leaning('<holiday>', ({ holiday }, reference) => onHoliday(holiday, reference), standsAsHoliday),
  leaning('<holiday> <weekend>', ({ holiday }, { today, tense }) =>
    holidayWeekend(nearestDay(today, tense, (year) => holidayIn(holiday, year))),
  ),
  fixed('<holiday> <weekend> ,|of|in? <year>', ({ holiday, year }) =>
    holidayWeekend(holidayIn(holiday, year)),
  ),
  leaning('<holiday> <partOfDay>', ({ holiday }, reference) => onHoliday(holiday, reference)),
  leaning('<shift> <holiday>', ({ shift, holiday }, { today, tense }) =>
    shift === 0
      ? onHoliday(holiday, { today, tense })
      : point(dayBeyond(today, shift, (year) => holidayIn(holiday, year))),
  ),
  leaning('<holiday> of|in? <shift> year', ({ holiday, shift }, { today }) =>
    point(holidayIn(holiday, civilOf(today).year + shift)),
  ),
]

/** Days by name, counted from the day of writing: “Friday”, “tomorrow night”, “Tuesday, Sept. 4”, “the 18th”. */
import { civilOf, dayOf, isRealDay, mondayOf, weekdayOf, type Day } from '../calendar.js'
import { dayBeyond, nearestMonthDay, nearestOnWeekday, nearestWeekday, type MonthDay } from '../chooseYear.js'
import { dayPoint } from '../points.js'
import { leaning, type Reference } from '../rule.js'
import { endsThere } from '../neighbours.js'
import { standsAsDayWord, standsAsMonthAndDay, standsAsWeekday } from '../stands.js'
import { standsAfterBetween, standsAsNumberedDay, standsAsSlashedDay } from '../standsAsNumber.js'

const point = (day: Day | null): string | null => (day === null ? null : dayPoint(day))

const weekdayIn = (week: Day, weekday: number): string => dayPoint(mondayOf(week) + weekday - 1)

/** “Last Friday” is the latest before today, “this Friday” the one ahead, “next Friday” that of next week. */
function shiftedWeekday(
  { shift, weekday }: { shift: number; weekday: number },
  { today, tense }: Reference,
): string {
  if (shift < 0) return dayPoint(nearestWeekday(today - 1, 'past', weekday))
  if (shift > 0) return weekdayIn(today + 7, weekday)
  return tense === 'past' ? weekdayIn(today, weekday) : dayPoint(nearestWeekday(today, 'future', weekday))
}

const comingWeekday = ({ weekday }: { weekday: number }, { today }: Reference): string =>
  dayPoint(nearestWeekday(today + 1, 'future', weekday))

const goneWeekday = ({ weekday }: { weekday: number }, { today }: Reference): string =>
  dayPoint(nearestWeekday(today - 1, 'past', weekday))

const WEEKDAYS = [
  leaning(
    '<weekday> <partOfDay>?',
    ({ weekday }, { today, tense }) => dayPoint(nearestWeekday(today, tense, weekday)),
    standsAsWeekday,
  ),
  leaning('<shift> <weekday> <partOfDay>?', shiftedWeekday),
  leaning('this? <coming> <weekday>', comingWeekday),
  leaning('this <gone> <weekday>', goneWeekday),
  leaning('<shift> week on? <weekday>', ({ shift, weekday }, { today }) =>
    weekdayIn(today + 7 * shift, weekday),
  ),
  leaning('<weekday> of the following week', ({ weekday }, { today }) => weekdayIn(today + 7, weekday)),
  leaning('<weekday> of? <shift> week', ({ shift, weekday }, { today }) =>
    weekdayIn(today + 7 * shift, weekday),
  ),
  leaning(
    '<weekday> ,? the <day>',
    ({ weekday, day }, reference) => dayOnWeekday(day, weekday, reference),
    endsThere,
  ),
  leaning(
    '<weekday> <day:dayth|digitDay>',
    ({ weekday, day }, reference) => dayOnWeekday(day, weekday, reference),
    standsAsNumberedDay,
  ),
]

/** “Monday the 21st”: the nearest 21st that is a Monday. */
function dayOnWeekday(day: number, weekday: number, { today, tense }: Reference): string | null {
  const { year, month } = civilOf(today)
  const ahead = tense === 'past' ? [0, -1, -2, 1, -3, 2] : [0, 1, 2, -1, 3, 4, -2, 5, 6, 7, -3, 8]
  const candidates = ahead.map((months) => dayOf(year, month + months, day))
  return point(
    candidates.find((candidate) => civilOf(candidate).day === day && weekdayOf(candidate) === weekday) ??
      null,
  )
}

const inNearestYear = ({ month, day }: MonthDay, { today, tense }: Reference): string | null =>
  point(nearestMonthDay(today, tense, { month, day }))

const onWeekday = (date: MonthDay & { weekday: number }, { today, tense }: Reference): string | null =>
  point(nearestOnWeekday(today, tense, date))

const slashed = (monthDay: number): MonthDay => ({ month: Math.floor(monthDay / 100), day: monthDay % 100 })

const DAYS_OF_MONTHS = [
  leaning('<month> -|/|,? the? <day>', inNearestYear, standsAsMonthAndDay),
  leaning('the? <day> -|/? of? <month>', inNearestYear),
  leaning('<weekday> ,|(|-? the? <month> -|,? the? <day>', onWeekday),
  leaning('<weekday> ,? the? <day> of? <month>', onWeekday),
  leaning('last <month> <day>', ({ month, day }, { today }) =>
    point(dayBeyond(today, -1, (year) => (isRealDay(year, month, day) ? dayOf(year, month, day) : null))),
  ),
  leaning(
    '<monthDay>',
    ({ monthDay }, reference) => inNearestYear(slashed(monthDay), reference),
    standsAsSlashedDay,
  ),
  leaning('<weekday> ,? <monthDay>', ({ weekday, monthDay }, reference) =>
    onWeekday({ weekday, ...slashed(monthDay) }, reference),
  ),
  leaning('the <day:dayth>', ({ day }, reference) => nearestDayOfMonth(day, reference), endsThere),
  leaning('the <day:dayth> of <shift> month', ({ day, shift }, { today }) => {
    const { year, month } = civilOf(today)
    return dayPoint(dayOf(year, month + shift, day))
  }),
]

/** “The 18th”: of this month where the tense allows it, else of the month before or after. */
function nearestDayOfMonth(day: number, { today, tense }: Reference): string | null {
  const { year, month, day: dayToday } = civilOf(today)
  const ahead = tense === 'past' && day > dayToday ? -1 : tense === 'future' && day < dayToday ? 1 : 0
  const meant = dayOf(year, month + ahead, day)
  return civilOf(meant).day === day ? dayPoint(meant) : null
}

const DAY_WORDS = [
  leaning('<dayword>', ({ dayword }, { today }) => dayPoint(today + dayword), standsAsDayWord),
  leaning('<dayword> <partOfDay>', ({ dayword }, { today }) => dayPoint(today + dayword)),
  leaning('earlier|later <dayword>', ({ dayword }, { today }) => dayPoint(today + dayword)),
  leaning('this <partOfDay>', (_, { today }) => dayPoint(today)),
  leaning('now', (_, { today }) => dayPoint(today), standsAfterBetween),
  leaning('last night', (_, { today }) => dayPoint(today - 1)),
]

export const NAMED_DAYS = [...WEEKDAYS, ...DAYS_OF_MONTHS, ...DAY_WORDS]

/** Weeks, months, seasons, quarters and years counted from the day of writing: “next month”, “later this fall”, “in May”. */
import { civilOf, dayOf, weekdayOf, type Day } from '../calendar.js'
import { nearestMonthYear } from '../chooseYear.js'
import { halfOfYear, monthPoint, seasonPoint, thirdOfYear, weekendInterval } from '../points.js'
import { leaning, type Reference } from '../rule.js'
import { shiftUnit } from '../shiftUnit.js'
import { standsAsMonth, standsAsSeason, standsAsWeekend } from '../stands.js'
import type { Tense } from '../tense.js'
import { UNIT } from '../words.js'

const UNITS = [
  leaning('<shift> <unit:period>', ({ shift, unit }, { today }) => shiftUnit(today, unit, shift)),
  leaning('this? <coming> <unit:period>', ({ unit }, { today }) => shiftUnit(today, unit, 1)),
  leaning('this <gone> <unit:period>', ({ unit }, { today }) => shiftUnit(today, unit, -1)),
  leaning('<drift> <shift> <unit:period>', ({ shift, unit }, { today }) => shiftUnit(today, unit, shift)),
  leaning('<part> <shift> <unit:period>', (parts, { today }) => partOfShifted(parts, today)),
  leaning('<part:partOf> of <shift> <unit:period>', (parts, { today }) => partOfShifted(parts, today)),
  leaning('<half:ordinal> half of <shift> year', ({ half, shift }, { today }) =>
    halfOfYear(civilOf(today).year + shift, half),
  ),
]

/** “Early next year” is a third of it; parts of shorter units are told at the unit's own precision. */
const partOfShifted = (
  { part, shift, unit }: { part: number; shift: number; unit: number },
  today: Day,
): string =>
  unit === UNIT.year ? thirdOfYear(civilOf(today).year + shift, part) : shiftUnit(today, unit, shift)

const MONTHS = [
  leaning(
    '<month>',
    ({ month }, { today, tense }) => monthPoint(nearestMonthYear(today, tense, month), month),
    standsAsMonth,
  ),
  leaning('<part> <month>', ({ month }, { today, tense }) =>
    monthPoint(nearestMonthYear(today, tense, month), month),
  ),
  leaning('<partOf> of <month>', ({ month }, { today, tense }) =>
    monthPoint(nearestMonthYear(today, tense, month), month),
  ),
  leaning('<shift> <month>', ({ shift, month }, { today, tense }) =>
    monthPoint(shiftedMonthYear({ shift, month }, today, tense), month),
  ),
  leaning('<month> ,|of? <shift> year', ({ month, shift }, { today }) =>
    monthPoint(civilOf(today).year + shift, month),
  ),
]

/** “Last April” is the latest before this month, “next April” the first after it, “this April” of this year. */
function shiftedMonthYear(
  { shift, month }: { shift: number; month: number },
  today: Day,
  tense: Tense,
): number {
  const { year, month: thisMonth } = civilOf(today)
  // In March nobody says “last February” for what was last month.
  if (shift < 0) return month < thisMonth - 1 ? year : year - 1
  if (shift > 0) return month > thisMonth ? year : year + 1
  return tense === 'past' && month > thisMonth + 6 ? year - 1 : year
}

const SEASONS = [
  leaning('<season>', ({ season }, reference) => bareSeason(season, reference), standsAsSeason),
  leaning('<part> <season>', ({ season }, reference) => bareSeason(season, reference), standsAsSeason),
  leaning('<shift> <season>', ({ shift, season }, reference) => shiftedSeason(shift, season, reference)),
  leaning('<drift> <shift> <season>', ({ shift, season }, reference) =>
    shiftedSeason(shift, season, reference),
  ),
  leaning('<part> <shift> <season>', ({ shift, season }, reference) =>
    shiftedSeason(shift, season, reference),
  ),
  leaning('this? <coming> <season>', ({ season }, { today }) =>
    seasonPoint(seasonYear(season, today, 'future'), season),
  ),
  leaning('this <gone> <season>', ({ season }, { today }) =>
    seasonPoint(seasonYear(season, today, 'past'), season),
  ),
  leaning('<season> ,|of? <shift> year', ({ season, shift }, { today }) =>
    seasonPoint(civilOf(today).year + shift, season),
  ),
  leaning('this holiday season', (_, { today }) => {
    const { year } = civilOf(today)
    return `${monthPoint(year, 11)}/${monthPoint(year, 12)}`
  }),
]

const bareSeason = (season: number, { today, tense }: Reference): string =>
  seasonPoint(seasonYear(season, today, tense), season)

function shiftedSeason(shift: number, season: number, { today, tense }: Reference): string {
  if (shift < 0) return seasonPoint(seasonYear(season, firstOfSeason(today) - 1, 'past'), season)
  if (shift > 0) return seasonPoint(civilOf(firstOfSeason(today)).year + 1, season)
  return seasonPoint(yearOfThis(season, today, tense), season)
}

/** "this summer": the running one, else this year's; in a sentence that looks ahead never one that is over, nor one to come in one that looks back. */
function yearOfThis(season: number, today: Day, tense: Tense): number {
  const running = civilOf(firstOfSeason(today))
  if (startMonth(season) === running.month) return running.year
  const { year, month } = civilOf(today)
  if (tense === 'future' && startMonth(season) + 3 <= month) return year + 1
  if (tense === 'past' && startMonth(season) > month) return year - 1
  return year
}

/** Seasons are whole months from March on; a winter bears the year in which it began. */
const startMonth = (season: number): number => season * 3

/** First day of the season that `day` is in. */
function firstOfSeason(day: Day): Day {
  const { year, month } = civilOf(day)
  return dayOf(year, month - (month % 3), 1)
}

/** The year of the season meant: the running one, one ahead in a sentence that looks ahead, else the latest begun. */
function seasonYear(season: number, today: Day, tense: Tense): number {
  const { year } = civilOf(firstOfSeason(today))
  const ahead = startMonth(season) - civilOf(firstOfSeason(today)).month
  if (tense === 'past') return ahead > 0 ? year - 1 : year
  if (tense === 'future') return ahead < 0 ? year + 1 : year
  return year
}

const WEEKENDS = [
  leaning('<shift> <weekend>', ({ shift }, { today, tense }) => shiftedWeekend(shift, today, tense)),
  leaning('this? <coming> <weekend>', (_, { today }) => shiftedWeekend(0, today, 'future')),
  leaning('this <gone> <weekend>', (_, { today }) => shiftedWeekend(-1, today, 'past')),
  leaning('over|during the <weekend>', (_, { today, tense }) => nearestWeekend(today, tense)),
  leaning('the <weekend>', (_, { today, tense }) => nearestWeekend(today, tense), standsAsWeekend),
]

/** “The weekend” is the one just past early in the week, and the one to come late in it. */
function nearestWeekend(today: Day, tense: Tense): string {
  const ahead = tense === null ? weekdayOf(today) >= 4 : tense === 'future'
  return shiftedWeekend(ahead ? 0 : -1, today, tense)
}

/** “Last weekend” is the latest one begun; on a Saturday or Sunday “this weekend” is the running one. */
function shiftedWeekend(shift: number, today: Day, tense: Tense): string {
  if (shift > 0) return weekendInterval(today + 7)
  if (shift === 0) return weekendInterval(tense === 'past' && weekdayOf(today) < 3 ? today - 7 : today)
  return weekendInterval(weekdayOf(today) === 7 && tense === 'past' ? today : today - 7)
}

const ENDS_OF_YEARS = [leaning("year 's? end", (_, { today }) => thirdOfYear(civilOf(today).year, 3))]

export const SHIFTED_UNITS = [...UNITS, ...MONTHS, ...SEASONS, ...WEEKENDS, ...ENDS_OF_YEARS]

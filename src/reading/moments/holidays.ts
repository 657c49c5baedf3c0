/** Days that have names. Movable ones are worked out; dates as kept in the United States, where most of the news is from. */
import { dayOf, weekdayOf, type Day } from './calendar.js'

export interface Holiday {
  /** Every name, lower case, `'s` apart and other apostrophes left out. */
  readonly names: readonly string[]
  readonly dayIn: (year: number) => Day
}

const fixed =
  (month: number, day: number) =>
  (year: number): Day =>
    dayOf(year, month, day)

/** The nth weekday of a month, or with `nth` -1 the last one. */
const nthWeekday =
  (nth: number, weekday: number, month: number) =>
  (year: number): Day => {
    if (nth < 0) {
      const lastDay = dayOf(year, month + 1, 0)
      return lastDay - ((weekdayOf(lastDay) - weekday + 7) % 7)
    }
    const firstDay = dayOf(year, month, 1)
    return firstDay + ((weekday - weekdayOf(firstDay) + 7) % 7) + (nth - 1) * 7
  }

/** Gregorian Easter Sunday by the algorithm of Meeus, Jones and Butcher (Nature, 1876). */
function easterIn(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const monthAndDay = h + l - 7 * m + 114
  return dayOf(year, Math.floor(monthAndDay / 31), (monthAndDay % 31) + 1)
}

const easter =
  (offset: number) =>
  (year: number): Day =>
    easterIn(year) + offset

/** First Sunday of February until 2021, and the second since the season grew by a week. */
const superBowl = (year: number): Day => nthWeekday(year >= 2022 ? 2 : 1, 7, 2)(year)

export const HOLIDAYS: readonly Holiday[] = [
  { names: ["new year 's day", 'new years day', 'new year day', "new year 's"], dayIn: fixed(1, 1) },
  { names: ["new year 's eve", 'new years eve', 'new year eve'], dayIn: fixed(12, 31) },
  { names: ['martin luther king day', 'martin luther king jr day', 'mlk day'], dayIn: nthWeekday(3, 1, 1) },
  { names: ['super bowl sunday'], dayIn: superBowl },
  { names: ["valentine 's day", 'valentines day', "st valentine 's day"], dayIn: fixed(2, 14) },
  { names: ['presidents day', "president 's day"], dayIn: nthWeekday(3, 1, 2) },
  {
    names: ["st patrick 's day", "st . patrick 's day", "saint patrick 's day", 'saint patrick'],
    dayIn: fixed(3, 17),
  },
  { names: ['april fools day', "april fool 's day", 'april fools'], dayIn: fixed(4, 1) },
  { names: ['good friday'], dayIn: easter(-2) },
  { names: ['easter', 'easter sunday'], dayIn: easter(0) },
  { names: ['easter monday'], dayIn: easter(1) },
  { names: ['ash wednesday'], dayIn: easter(-46) },
  { names: ['mardi gras'], dayIn: easter(-47) },
  { names: ['palm sunday'], dayIn: easter(-7) },
  { names: ['earth day'], dayIn: fixed(4, 22) },
  { names: ['may day', 'international workers day'], dayIn: fixed(5, 1) },
  { names: ['star wars day'], dayIn: fixed(5, 4) },
  { names: ['cinco de mayo'], dayIn: fixed(5, 5) },
  { names: ["mother 's day", 'mothers day'], dayIn: nthWeekday(2, 7, 5) },
  { names: ['memorial day'], dayIn: nthWeekday(-1, 1, 5) },
  { names: ["father 's day", 'fathers day'], dayIn: nthWeekday(3, 7, 6) },
  { names: ['juneteenth'], dayIn: fixed(6, 19) },
  { names: ['independence day', 'fourth of july'], dayIn: fixed(7, 4) },
  { names: ['labor day', 'labour day'], dayIn: nthWeekday(1, 1, 9) },
  {
    names: ['columbus day', 'indigenous peoples day', "indigenous people 's day"],
    dayIn: nthWeekday(2, 1, 10),
  },
  { names: ['halloween', "hallowe'en"], dayIn: fixed(10, 31) },
  { names: ['guy fawkes night', 'bonfire night'], dayIn: fixed(11, 5) },
  { names: ['veterans day', "veteran 's day"], dayIn: fixed(11, 11) },
  { names: ['election day'], dayIn: (year) => nthWeekday(1, 1, 11)(year) + 1 },
  { names: ['thanksgiving', 'thanksgiving day'], dayIn: nthWeekday(4, 4, 11) },
  { names: ['black friday'], dayIn: (year) => nthWeekday(4, 4, 11)(year) + 1 },
  { names: ['cyber monday'], dayIn: (year) => nthWeekday(4, 4, 11)(year) + 4 },
  { names: ['christmas', 'christmas day', 'xmas'], dayIn: fixed(12, 25) },
  { names: ['christmas eve'], dayIn: fixed(12, 24) },
  { names: ['boxing day'], dayIn: fixed(12, 26) },
]

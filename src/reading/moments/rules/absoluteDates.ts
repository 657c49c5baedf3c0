/** Dates that need no other to be understood. */
import { isRealDay, dayOf } from '../calendar.js'
import { HOLIDAYS } from '../holidays.js'
import {
  dayPoint,
  decadePoint,
  halfOfYear,
  intervalOf,
  monthPoint,
  partOfDecade,
  quarterPoint,
  seasonPoint,
  thirdOfYear,
  yearPoint,
} from '../points.js'
import { fixed } from '../rule.js'
import { standsAsMonthAndDay } from '../stands.js'
import { standsAsYear } from '../standsAsNumber.js'

interface Date {
  readonly year: number
  readonly month: number
  readonly day: number
}

const dayMoment = ({ year, month, day }: Date): string | null =>
  isRealDay(year, month, day) ? dayPoint(dayOf(year, month, day)) : null

const monthMoment = ({ year, month }: { year: number; month: number }): string => monthPoint(year, month)

const seasonMoment = ({ year, season }: { year: number; season: number }): string => seasonPoint(year, season)

const quarterMoment = ({ year, quarter }: { year: number; quarter: number }): string | null =>
  quarter <= 4 ? quarterPoint(year, quarter) : null

const halfMoment = ({ year, half }: { year: number; half: number }): string | null =>
  half <= 2 ? halfOfYear(year, half) : null

const holidayMoment = ({ year, holiday }: { year: number; holiday: number }): string | null => {
  const day = HOLIDAYS[holiday]?.dayIn(year)
  return day === undefined ? null : dayPoint(day)
}

const DAYS = [
  fixed('<date>', ({ date }) => dayPoint(date)),
  fixed('<weekday> ,? <date>', ({ date }) => dayPoint(date)),
  fixed('<month> -|/|,? the? <day> ,|-|/? of|in? <year>', dayMoment, standsAsMonthAndDay),
  fixed('<weekday> ,|(|-? the? <month> -|/|,? the? <day> ,|-|/? of|in? <year>', dayMoment),
  fixed('the? <day> -|/|,? of? <month> -|/|,? of|in? <year>', dayMoment),
  fixed('<weekday> ,? the? <day> of? <month> ,? of|in? <year>', dayMoment),
  fixed('<year> -|/|,? <month> -|/? <day>', dayMoment),
  fixed('<monthDay> , <year>', ({ monthDay, year }) =>
    dayMoment({ year, month: Math.floor(monthDay / 100), day: monthDay % 100 }),
  ),
  fixed('<holiday> ,|of|in? <year>', holidayMoment),
]

const MONTHS = [
  fixed('<month> ,|of|in|-|/? <year>', monthMoment, standsAsMonthAndDay),
  fixed('<part> <month> ,|of|in? <year>', monthMoment),
  fixed('<partOf> of <month> ,|of|in? <year>', monthMoment),
  fixed('<year> ,|-? <month>', monthMoment, standsAsYear),
  fixed('<yearMonth>', ({ yearMonth }) => monthPoint(Math.floor(yearMonth / 100), yearMonth % 100)),
]

const SEASONS_AND_QUARTERS = [
  fixed('<season> ,|of|in|-? <year>', seasonMoment),
  fixed('<part> <season> ,|of|in? <year>', seasonMoment),
  fixed('<year> <season>', seasonMoment, standsAsYear),
  fixed('<quarter:ordinal> quarter ,|of|in? the? <year>', quarterMoment),
  fixed('<year> ,|-? <quarter:ordinal> quarter', quarterMoment),
  fixed('<quarter:quarterName> -|of|in|,? <year>', quarterMoment),
  fixed('<year> -|,? <quarter:quarterName>', quarterMoment),
  fixed('<half:ordinal> half of|in? <year>', halfMoment),
  fixed('last|latter|back half of <year>', ({ year }) => halfOfYear(year, 2)),
  fixed('<half:halfName> -|of|in|,? <year>', halfMoment),
  fixed('<year> -|,? <half:halfName>', halfMoment),
]

const YEARS = [
  fixed('<year>', ({ year }) => yearPoint(year), standsAsYear),
  fixed('year of? <year>', ({ year }) => yearPoint(year)),
  fixed('fiscal|calendar year? <year>', ({ year }) => yearPoint(year)),
  fixed('<part> in? <year>', ({ part, year }) => thirdOfYear(year, part), standsAsYear),
  fixed('<part:partOf> of <year>', ({ part, year }) => thirdOfYear(year, part)),
  fixed("the <year> 's", ({ year }) => (year % 10 === 0 ? decadePoint(year) : yearPoint(year))),
  fixed("<part> <year> 's", ({ part, year }) =>
    year % 10 === 0 ? partOfDecade(year, part) : thirdOfYear(year, part),
  ),
  fixed('<part> to|or <till:part> of? <year>', ({ part, till, year }) => partsOfYear(year, part, till)),
  fixed('<part> - <till:part> of? <year>', ({ part, till, year }) => partsOfYear(year, part, till)),
  fixed('<years>', ({ years }) =>
    intervalOf(yearPoint(Math.floor(years / 10_000)), yearPoint(years % 10_000)),
  ),
  fixed('<decade>', ({ decade }) => decadePoint(decade)),
  fixed('<part> <decade>', ({ part, decade }) => partOfDecade(decade, part)),
  fixed('<century:ordinal> century', ({ century }) => `${century - 1}XX`),
]

/** “Early to mid 2019”. */
const partsOfYear = (year: number, from: number, to: number): string =>
  intervalOf(monthPoint(year, from * 4 - 3), monthPoint(year, to * 4))

export const ABSOLUTE_DATES = [...DAYS, ...MONTHS, ...SEASONS_AND_QUARTERS, ...YEARS]

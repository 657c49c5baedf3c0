/** Windows of writing that come back by the year: when “later this fall” and “Thursday, August 24” are said. */
import { dayOf, isRealDay, weekdayOf, type Day } from './calendar.js'
import type { Tense } from './tense.js'

/** Days from `first` to `last`, both inside. */
export interface Window {
  readonly first: Day
  readonly last: Day
}

export interface ThisSeason {
  readonly season: number
  /** “Later this fall” is said closer to it than “this fall”. */
  readonly later: boolean
  readonly tense: Tense
}

/** “This fall” is said in it or some months before; in the past tense, in it or soon after. */
export function seasonWindow(year: number, { season, later, tense }: ThisSeason): Window {
  const leadMonths = tense === 'past' ? 0 : later ? 1 : 4
  const afterMonths = tense === 'past' ? 2 : 0
  return {
    first: dayOf(year, season * 3 - leadMonths, 1),
    last: dayOf(year, season * 3 + 3 + afterMonths, 0),
  }
}

export interface DatedWeekday {
  readonly month: number
  readonly day: number
  readonly weekday: number
  readonly tense: Tense
}

/** News adds the weekday to a date only when it is near, and in most years another weekday stands there. */
export function weekdayWindow(year: number, { month, day, weekday, tense }: DatedWeekday): Window | null {
  if (!isRealDay(year, month, day)) return null
  const dated = dayOf(year, month, day)
  if (weekdayOf(dated) !== weekday) return null
  return {
    first: tense === 'past' ? dated : dated - AHEAD_DAYS,
    last: dated + (tense === 'future' ? 0 : tense === 'past' ? AFTER_DAYS : LISTED_DAYS),
  }
}

/** A premiere is announced with its weekday months before; what has happened is told within days. */
const AHEAD_DAYS = 120
const AFTER_DAYS = 10

/** Without a verb it may stand in a list of a whole month. */
const LISTED_DAYS = 31

/**
 * Moments in EDTF (ISO 8601-2:2019, level 1 with the level 2 seasons we need): `2016-09-30`, `2016-09`, `2016-23`
 * (21 spring to 24 winter, northern), `2016-33` to `-36` (quarters), `201X` (a decade), `2017`, each with `~`, `?`
 * or `%`, and intervals of them, open ones with `..`. Docs: decisions/0002.
 */

/** First and last day that a moment allows, ISO 8601 dates, both inside; null for an open end. */
export interface Bounds {
  readonly first: string | null
  readonly last: string | null
}

const POINT = /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<part>\d{2})(?:-(?<day>\d{2}))?)?[~?%]?$/

/** The days that `edtf` allows; null when it is not one of our forms or names no real day. */
export function boundsOf(edtf: string): Bounds | null {
  const [from, to, ...more] = edtf.split('/')
  if (from === undefined || more.length > 0) return null
  if (to === undefined) return pointBounds(from)
  const first = isOpen(from) ? { first: null, last: null } : pointBounds(from)
  const last = isOpen(to) ? { first: null, last: null } : pointBounds(to)
  if (first === null || last === null) return null
  if (first.first !== null && last.last !== null && first.first > last.last) return null
  return { first: first.first, last: last.last }
}

export function isMoment(edtf: string): boolean {
  return boundsOf(edtf) !== null
}

const isOpen = (end: string): boolean => end === '..' || end === ''

function pointBounds(point: string): Bounds | null {
  const groups = POINT.exec(point)?.groups
  const year = groups?.['year']
  if (groups === undefined || year === undefined) return null
  const part = groups['part']
  if (year.includes('X')) return part === undefined ? decadeBounds(year) : null
  if (part === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  return partBounds(Number(year), Number(part), groups['day'])
}

const decadeBounds = (year: string): Bounds => ({
  first: `${year.replaceAll('X', '0')}-01-01`,
  last: `${year.replaceAll('X', '9')}-12-31`,
})

function partBounds(year: number, part: number, day: string | undefined): Bounds | null {
  if (day !== undefined) return dayBounds(year, part, Number(day))
  if (part >= 1 && part <= 12) return months(year, part, part)
  // A season is three whole months, as meteorologists count them; winter runs into the next year.
  if (part >= 21 && part <= 24) return months(year, (part - 20) * 3, (part - 20) * 3 + 2)
  if (part >= 33 && part <= 36) return months(year, (part - 33) * 3 + 1, (part - 33) * 3 + 3)
  return null
}

function dayBounds(year: number, month: number, day: number): Bounds | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  const iso = isoDay(year, month, day)
  return { first: iso, last: iso }
}

function months(year: number, from: number, to: number): Bounds {
  const lastYear = year + Math.floor((to - 1) / 12)
  const lastMonth = ((to - 1) % 12) + 1
  return { first: isoDay(year, from, 1), last: isoDay(lastYear, lastMonth, daysIn(lastYear, lastMonth)) }
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** `isoDay(2016, 9, 3)` is `2016-09-03`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

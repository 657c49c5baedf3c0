/**
 * Works out when a text without a publication date may have been written, from the dates it speaks of itself: what
 * it calls ahead had not happened yet, what it tells of had, “later this fall” is said in that fall or just before.
 */
import { civilOf, type Day } from './calendar.js'
import { dayPoint } from './points.js'
import type { Window } from './recurringWindows.js'
import type { Written } from './written.js'
import { writtenClues, type WrittenClues } from './writtenClues.js'

/** Wider than this, a window is no help. */
const WIDEST_DAYS = 740

/** Exact days are announced within some twenty months, mere years up to four years ahead. */
const DAY_LEAD = 600
const MONTH_LEAD = 730
const YEAR_LEAD = 1461

/**
 * The window that the text's own dates allow; null when that is wider than about two years. Tenses are read from
 * nearby verbs, so this is a well-founded guess: say that it is inferred.
 */
export function inferWritten(text: string): Written | null {
  const clues = writtenClues(text)
  const window = windowOf(clues)
  if (window === null || window.last < window.first || window.last - window.first > WIDEST_DAYS) return null
  return { first: dayPoint(window.first), last: dayPoint(window.last) }
}

function windowOf(clues: WrittenClues): Window | null {
  const ownDay = clues.own[0]
  if (ownDay !== undefined) return { first: ownDay, last: ownDay }
  const bound = boundOf(clues)
  if (bound === null) return null
  // With nothing ahead the earliest fit is meant, for news looks back on what is recent; else the latest.
  const latest = clues.ahead.length > 0
  const narrowed = clues.recurring.reduce<Window>((window, clue) => narrow(window, clue, latest), bound)
  const isTold = latest || clues.linked.length > 0 || narrowed !== bound
  return isTold ? narrowed : null
}

function boundOf({ behind, mentioned, ahead, linked, recurring }: WrittenClues): Window | null {
  // Mere mentions only help to tell which year “Thursday, August 24” was.
  const past = behind.length > 0 || recurring.length === 0 ? behind : mentioned
  const after = past.length > 0 ? greatest(past) : null
  const open = aheadBound(ahead) ?? (after === null ? null : { first: after, last: after + WIDEST_DAYS * 2 })
  const bound =
    open === null || after === null ? open : { first: Math.max(after, open.first), last: open.last }
  const link = linked[0]
  if (link === undefined) return bound
  return bound === null ? link : (intersect(bound, link) ?? link)
}

/** Before the first thing ahead, and not longer before any of them than such things are announced. */
function aheadBound(ahead: readonly Window[]): Window | null {
  if (ahead.length === 0) return null
  const last = least(ahead.map((days) => days.last))
  const days = ahead.filter((window) => window.first === window.last)
  // Days spread over most of a year are a long plan, and say little of when it was made.
  const isLongPlan =
    days.length > 1 &&
    greatest(days.map((day) => day.last)) - least(days.map((day) => day.last)) > LONG_PLAN_DAYS
  if (isLongPlan) return { first: last - YEAR_LEAD, last }
  return { first: greatest(ahead.map((window) => window.last - leadOf(window))), last }
}

const LONG_PLAN_DAYS = 300

function leadOf({ first, last }: Window): Day {
  if (first === last) return DAY_LEAD
  return last - first < 100 ? MONTH_LEAD : YEAR_LEAD
}

/** `window` within the year's window of `clue` that fits; `window` itself where none does. */
function narrow(window: Window, clue: (year: number) => Window | null, latest: boolean): Window {
  const years = []
  for (let year = civilOf(window.first).year - 1; year <= civilOf(window.last).year + 1; year++)
    years.push(year)
  const fits = years.map((year) => intersect(window, clue(year))).filter((fit) => fit !== null)
  return (latest ? fits.at(-1) : fits[0]) ?? window
}

function intersect(a: Window, b: Window | null): Window | null {
  if (b === null) return null
  const [first, last] = [Math.max(a.first, b.first), Math.min(a.last, b.last)]
  return first <= last ? { first, last } : null
}

// A long text has more dates than a call may have arguments.
const greatest = (days: readonly Day[]): Day => days.reduce((most, day) => Math.max(most, day), -Infinity)
const least = (days: readonly Day[]): Day => days.reduce((fewest, day) => Math.min(fewest, day), Infinity)

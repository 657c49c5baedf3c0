/**
 * Works out when a text without a publication date may have been written, from the dates it speaks of itself: what
 * it calls ahead had not happened yet, what it tells of had, “later this fall” is said in that fall or just before.
 */
import { boundsOf } from '../../model/moment.js'
import { civilOf, dayOf, dayOfIso, isRealDay, weekdayOf, type Day } from './calendar.js'
import { cutText } from './cutText.js'
import type { Match } from './grammar.js'
import { matchText, type Matched } from './matchText.js'
import { dayPoint } from './points.js'
import { tenseAround } from './tense.js'
import type { Written } from './written.js'

interface Window {
  readonly first: Day
  readonly last: Day
}

/** What a text's dates say of the day it was written. */
interface Clues {
  /** Days that had come. */
  readonly behind: Day[]
  readonly ahead: AheadClue[]
  /** Windows that come back every year, or every few years; one of each holds. */
  readonly recurring: ((year: number) => Window | null)[]
  /** Days that the text itself calls its own (“Published on …”). */
  readonly own: Day[]
}

interface AheadClue {
  readonly last: Day
  /** News says a date so many days ahead at most. */
  readonly leadDays: number
}

/** Wider than this, a window is no help. */
const WIDEST_DAYS = 740

/**
 * The window that the text's own dates allow; null when that is wider than about two years. Tenses are read from
 * nearby verbs, so this is a well-founded guess: say that it is inferred.
 */
export function inferWritten(text: string): Written | null {
  const clues: Clues = { behind: [], ahead: [], recurring: [], own: [] }
  for (const piece of cutText(text)) {
    const matched = matchText(piece.text)
    for (const match of matched.matches) addClue(clues, match, matched)
  }
  const window = windowOf(clues)
  if (window === null || window.last < window.first || window.last - window.first > WIDEST_DAYS) return null
  return { first: dayPoint(window.first), last: dayPoint(window.last) }
}

/** Verbs farther from a date than this many tokens do not tell its side. */
const TENSE_REACH = 10

function addClue(clues: Clues, match: Match, { tokens }: Matched): void {
  if (match.rule.kind !== 'date') return
  const tense = tenseAround(tokens, match, TENSE_REACH)
  if (match.rule.leansOn !== 'nothing') {
    const recurring = recurringClue(match, tense)
    if (recurring !== null) clues.recurring.push(recurring)
    return
  }
  const said = absoluteDays(match)
  if (said === null || tokens.words[match.to] === "'s") return
  const isDay = said.first === said.last
  if (
    isDay &&
    tokens.words.slice(Math.max(0, match.from - 3), match.from).some((word) => OWN_DATE.has(word))
  ) {
    clues.own.push(said.first)
  }
  if (tense === 'past') clues.behind.push(said.first)
  if (tense === 'future') clues.ahead.push({ last: said.last, leadDays: isDay ? DAY_LEAD : LONGER_LEAD })
}

const OWN_DATE = new Set(['posted', 'published', 'updated', 'written'])

/** Exact days are announced within a year, months and years within two. */
const DAY_LEAD = 365
const LONGER_LEAD = 730

function absoluteDays(match: Match): Window | null {
  const edtf = match.rule.means(match.parts, {
    today: 0,
    tense: null,
    anchor: 0,
    anchorDay: null,
    spokenOf: null,
  })
  const bounds = edtf === null ? null : boundsOf(edtf)
  if (bounds === null || bounds.first === null || bounds.last === null) return null
  return { first: dayOfIso(bounds.first), last: dayOfIso(bounds.last) }
}

function recurringClue(
  { parts }: Match,
  tense: 'past' | 'future' | null,
): ((year: number) => Window | null) | null {
  const { season, shift, drift, month, day, weekday } = parts
  if (season !== undefined && shift === 0)
    return (year) => seasonWindow(year, { season, later: drift === 1, tense })
  if (weekday !== undefined && month !== undefined && day !== undefined) {
    return (year) => weekdayWindow(year, { month, day, weekday })
  }
  return null
}

interface ThisSeason {
  readonly season: number
  /** “Later this fall” is said closer to it than “this fall”. */
  readonly later: boolean
  readonly tense: 'past' | 'future' | null
}

/** “This fall” is said in it or some months before; in the past tense, in it or soon after. */
function seasonWindow(year: number, { season, later, tense }: ThisSeason): Window {
  const leadMonths = tense === 'past' ? 0 : later ? 1 : 4
  const afterMonths = tense === 'past' ? 2 : 0
  return {
    first: dayOf(year, season * 3 - leadMonths, 1),
    last: dayOf(year, season * 3 + 3 + afterMonths, 0),
  }
}

/** News adds the weekday to a date only when it is near: “Thursday, August 24”. Most years have another weekday there. */
function weekdayWindow(year: number, date: { month: number; day: number; weekday: number }): Window | null {
  if (!isRealDay(year, date.month, date.day)) return null
  const day = dayOf(year, date.month, date.day)
  return weekdayOf(day) === date.weekday ? { first: day - NEAR_DAYS, last: day + NEAR_DAYS } : null
}

const NEAR_DAYS = 10

function windowOf({ behind, ahead, recurring, own }: Clues): Window | null {
  const ownDay = own[0]
  if (ownDay !== undefined) return { first: ownDay, last: ownDay }
  const bound = boundWindow(behind, ahead)
  if (bound === null) return null
  // With no upper bound the earliest fit is meant: news looks back on what is recent. Else the latest.
  const narrowed = recurring.reduce<Window>((window, clue) => narrow(window, clue, ahead.length > 0), bound)
  return ahead.length === 0 && narrowed === bound ? null : narrowed
}

function boundWindow(behind: readonly Day[], ahead: readonly AheadClue[]): Window | null {
  const after = behind.length > 0 ? Math.max(...behind) : null
  if (ahead.length === 0) return after === null ? null : { first: after, last: after + WIDEST_DAYS * 2 }
  const last = Math.min(...ahead.map((clue) => clue.last))
  const lead = Math.max(...ahead.map((clue) => clue.last - clue.leadDays))
  return { first: Math.max(after ?? lead, lead), last }
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

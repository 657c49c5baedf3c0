/** Gathers from a text's own dates what they say of the day it was written. */
import { boundsOf } from '../../model/moment.js'
import { civilOf, dayOf, dayOfIso, isRealDay, weekdayOf, type Day } from './calendar.js'
import { cutText } from './cutText.js'
import type { Match } from './grammar.js'
import { matchText, type Matched } from './matchText.js'
import { tenseAround, type Tense } from './tense.js'
import type { Tokens } from './tokensOf.js'
import { UNIT } from './words.js'

/** Days from `first` to `last`, both inside. */
export interface Window {
  readonly first: Day
  readonly last: Day
}

export interface WrittenClues {
  /** Days that the text itself calls its own (“Published on …”). */
  readonly own: Day[]
  /** First days of what had happened. */
  readonly behind: Day[]
  /** First days of months and days that are merely mentioned. */
  readonly mentioned: Day[]
  /** What was still to come. */
  readonly ahead: Window[]
  /** Windows that hold the day of writing: “next month, in October 2016”. */
  readonly linked: Window[]
  /** Windows of which one holds it, by year: “later this fall”, “Thursday, August 24”. */
  readonly recurring: ((year: number) => Window | null)[]
}

/** Reads `text` once for all of them. */
export function writtenClues(text: string): WrittenClues {
  const clues: WrittenClues = { own: [], behind: [], mentioned: [], ahead: [], linked: [], recurring: [] }
  for (const piece of cutText(text)) {
    const matched = matchText(piece.text)
    matched.matches.forEach((match, index) => {
      if (match.rule.kind !== 'date') return
      const before = matched.matches[index - 1] ?? null
      if (match.rule.leansOn === 'nothing') addAbsolute(clues, { match, before }, matched.tokens)
      else addLeaning(clues, match, matched)
    })
  }
  return clues
}

/** Verbs farther from a date than this many tokens do not tell its side. */
const TENSE_REACH = 10

interface Neighbours {
  readonly match: Match
  readonly before: Match | null
}

function addAbsolute(clues: WrittenClues, { match, before }: Neighbours, tokens: Tokens): void {
  const days = daysOf(match)
  if (days === null || tokens.words[match.to] === "'s") return
  const isDay = days.first === days.last
  const lead = tokens.words.slice(Math.max(0, match.from - 3), match.from)
  const tense = tenseAround(tokens, match, TENSE_REACH)
  if (before !== null && tokens.words.slice(before.to, match.from).every((word) => LINKS.has(word))) {
    addLink(clues, before, days)
  }
  if (isDay && lead.some((word) => OWN_DATE.has(word))) clues.own.push(days.first)
  // A day after a closing bracket signs an embedded post: “— Name (@name) June 6, 2016”.
  else if (tense === 'past' || (isDay && lead.at(-1) === ')')) clues.behind.push(days.first)
  else if (
    tense === 'future' &&
    (isDay || BEFORE_PLAN.has(lead.at(-1) ?? '')) &&
    !inTaleOfPast(before, match, tokens)
  ) {
    clues.ahead.push(days)
  } else if (tense === null && days.last - days.first <= MONTH_DAYS) clues.mentioned.push(days.first)
}

const MONTH_DAYS = 31

const OWN_DATE = new Set(['posted', 'published', 'updated', 'written'])

/** Before a year or month that something is planned for; “the 2017 film” is none. */
const BEFORE_PLAN = new Set('in on until till by for from during sometime'.split(' '))

function daysOf(match: Match): Window | null {
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

/** “In June 2016 they were hired, with filming expected to begin in 2017”: what was ahead then may be long past. */
function inTaleOfPast(before: Match | null, match: Match, tokens: Tokens): boolean {
  if (before === null || before.rule.leansOn !== 'nothing' || before.rule.kind !== 'date') return false
  if (tokens.words.slice(before.to, match.from).includes('.')) return false
  return tenseAround(tokens, before, TENSE_REACH) === 'past'
}

/** What may stand between two names of one moment: “next month, in October 2016”, “last year (2015)”. */
const LINKS = new Set([',', '(', 'in', 'of', '-', '–', '—'])

/** “Next month” and a month beside it tell the month of writing, “next year” and a year its year. */
function addLink(clues: WrittenClues, before: Match, days: Window): void {
  const { shift, unit } = before.parts
  if (shift === undefined) return
  const { year, month } = civilOf(days.first)
  if (unit === UNIT.month) {
    clues.linked.push({ first: dayOf(year, month - shift, 1), last: dayOf(year, month - shift + 1, 0) })
  }
  if (unit === UNIT.year)
    clues.linked.push({ first: dayOf(year - shift, 1, 1), last: dayOf(year - shift, 12, 31) })
}

function addLeaning(clues: WrittenClues, match: Match, { tokens }: Matched): void {
  const { season, shift, drift, month, day, weekday } = match.parts
  const tense = tenseAround(tokens, match, TENSE_REACH)
  if (season !== undefined && shift === 0) {
    clues.recurring.push((year) => seasonWindow(year, { season, later: drift === 1, tense }))
  }
  if (weekday !== undefined && month !== undefined && day !== undefined) {
    clues.recurring.push((year) => weekdayWindow(year, { month, day, weekday, tense }))
  }
}

interface ThisSeason {
  readonly season: number
  /** “Later this fall” is said closer to it than “this fall”. */
  readonly later: boolean
  readonly tense: Tense
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

interface DatedWeekday {
  readonly month: number
  readonly day: number
  readonly weekday: number
  readonly tense: Tense
}

/** News adds the weekday to a date only when it is near, and in most years another weekday stands there. */
function weekdayWindow(year: number, { month, day, weekday, tense }: DatedWeekday): Window | null {
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

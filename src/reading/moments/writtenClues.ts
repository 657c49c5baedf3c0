/** Gathers from a text's own dates what they say of the day it was written. */
import { boundsOf } from '../../model/moment.js'
import { civilOf, dayOf, dayOfIso, type Day } from './calendar.js'
import { cutText } from './cutText.js'
import type { Match } from './grammar.js'
import { matchText, type Matched } from './matchText.js'
import { seasonWindow, weekdayWindow, type Window } from './recurringWindows.js'
import { tenseAround } from './tense.js'
import type { Tokens } from './tokensOf.js'
import { UNIT } from './words.js'

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

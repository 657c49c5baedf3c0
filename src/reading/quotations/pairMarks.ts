import type { Span } from '../../model/reading.js'
import type { QuotationMark } from './quotationMark.js'
import type { Quoted } from './quoted.js'

/** “rock 'n' roll” quotes nothing. */
const SHORTEST = 4
/** How many marks on an apostrophe may be that closes a single quotation: bounds the search. */
const REACH = 40

/** What the marks of one paragraph enclose. */
interface Paired {
  readonly spans: Quoted[]
  /** The last span found no closing mark. */
  readonly open: boolean
}

/** Pairs the marks of one paragraph, outermost first. */
export function pairMarks(text: string, paragraph: Span, marks: readonly QuotationMark[]): Paired {
  const spans: Quoted[] = []
  let opened: QuotationMark | null = null
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]
    if (mark === undefined) break
    if (opened === null) {
      if (!mark.opens) continue
      if (mark.double) opened = mark
      else {
        const close = closingSingle(text, marks, index)
        if (close === null || (marks[close]?.at ?? 0) - mark.at < SHORTEST) continue
        spans.push(between(text, mark.at, marks[close]?.at ?? mark.at))
        index = close
      }
    } else if (mark.double && mark.closes && !(mark.opens && opensAnew(text, marks, index))) {
      spans.push(between(text, opened.at, mark.at))
      opened = null
    } else if (mark.double && mark.opens && text.charAt(mark.at) !== '"') {
      const close = closingNested(marks, index)
      if (close !== null) {
        index = close
        continue
      }
      // A second opening mark inside an open quotation: the first one lost its closing mark.
      spans.push(unclosed(text, opened.at, mark.at))
      opened = mark
    }
  }
  if (opened === null) return { spans, open: false }
  spans.push(unclosed(text, opened.at, paragraph.end))
  return { spans, open: true }
}

/**
 * The mark that closes double marks inside double marks (“we call it “the cave” here”), where enough closing marks
 * follow for both.
 */
function closingNested(marks: readonly QuotationMark[], index: number): number | null {
  let depth = 2
  let inner: number | null = null
  for (let ahead = index + 1; ahead < Math.min(marks.length, index + REACH); ahead++) {
    const mark = marks[ahead]
    if (mark === undefined || !mark.double) continue
    depth += mark.closes ? -1 : 1
    if (depth === 1) inner ??= ahead
    if (depth === 0) return inner
  }
  return null
}

/** Which of the marks ahead closes the single one at `index`: one after a stop is surer than one after a word. */
function closingSingle(text: string, marks: readonly QuotationMark[], index: number): number | null {
  let afterWord: number | null = null
  for (let ahead = index + 1; ahead < Math.min(marks.length, index + REACH); ahead++) {
    const mark = marks[ahead]
    if (mark === undefined || mark.double || !mark.closes) continue
    if (/[.,!?…]/.test(text.charAt(mark.at - 1))) return afterWord ?? ahead
    // “the actors' ” may be a possessive: keep it, but only if no later mark is better.
    if (text.charAt(mark.at - 1) !== 's' || !/^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3)))
      return ahead
    afterWord ??= ahead
  }
  return afterWord
}

/** A straight mark with space on both sides opens when the one after it closes. */
function opensAnew(text: string, marks: readonly QuotationMark[], index: number): boolean {
  const mark = marks[index]
  if (mark === undefined || text.charAt(mark.at) !== '"') return false
  return /\s/.test(text.charAt(mark.at - 1)) && !/\s/.test(text.charAt(mark.at + 1))
}

function between(text: string, open: number, close: number): Quoted {
  let start = open + 1
  let end = close
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return { start, end, outer: { start: open, end: close + 1 }, continues: false }
}

function unclosed(text: string, open: number, limit: number): Quoted {
  const span = between(text, open, limit)
  return { ...span, outer: { start: open, end: span.end } }
}

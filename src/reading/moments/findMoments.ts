/** Finds the moments that a text speaks of, and resolves them against the days on which it may have been written. */
import type { Span } from '../../model/reading.js'
import { cutText } from './cutText.js'
import type { Match } from './grammar.js'
import { matchText } from './matchText.js'
import { joinMoments, type ReadMatch } from './joinMoments.js'
import { resolveMatch, type Standing } from './resolveMatch.js'
import type { Tokens } from './tokensOf.js'
import { sampleDays, type Written } from './written.js'

export interface Moment extends Span {
  /** The words. */
  readonly text: string
  /** EDTF; null for what names no time (“soon”) or cannot be resolved (“last month” in an undated text). */
  readonly edtf: string | null
  /** It leaned on the day of writing or on a moment spoken of before. */
  readonly relative: boolean
  /** Only a `date` says when; `duration` how long, `set` how often, `vague` soon or not yet. */
  readonly kind: 'date' | 'duration' | 'set' | 'vague'
}

/**
 * The moments of `text` in order of position, none overlapping. Give the whole document at once: earlier moments
 * anchor “the following spring” and “two years later”. A relative moment resolves when every day of `written`
 * gives the same, or months that lie together.
 */
export function findMoments(text: string, written: Written | null): Moment[] {
  const today = written === null ? [] : sampleDays(written)
  const moments: Moment[] = []
  let standing: Standing = { today, spokenOf: null, spokenDay: null }
  for (const piece of cutText(text)) {
    const { tokens, matches } = matchText(piece.text)
    const reads: ReadMatch[] = []
    for (const match of matches) {
      const read = resolveMatch(match, tokens, standing)
      reads.push({ match, ...read })
      if (!match.rule.aside) standing = moveOn(standing, read.edtf)
    }
    for (const { match, edtf, relative } of joinMoments(reads, tokens)) {
      moments.push({ ...spanOf(match, tokens, piece.start), edtf, relative, kind: match.rule.kind })
    }
  }
  return moments
}

/** What comes after a moment counts from it. */
function moveOn(standing: Standing, edtf: string | null): Standing {
  if (edtf === null) return standing
  return { ...standing, spokenOf: edtf, spokenDay: ISO_DAY.test(edtf) ? edtf : standing.spokenDay }
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

function spanOf({ from, to }: Match, tokens: Tokens, offset: number): Span & { text: string } {
  const start = tokens.starts[from] ?? 0
  const end = tokens.ends[to - 1] ?? start
  return { start: offset + start, end: offset + end, text: tokens.text.slice(start, end) }
}

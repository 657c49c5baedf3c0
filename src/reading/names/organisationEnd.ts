import type { Sentence } from '../sentences/splitSentences.js'
import { ORGANISATION_ENDINGS } from './nameWords.js'
import type { Token } from './tokens.js'

/** Words that make a known name part of a longer one. */
const ENDINGS: ReadonlySet<string> = new Set([...ORGANISATION_ENDINGS, 'universe'])
const FURTHEST = 3

/**
 * Where a known name ends when it only begins a longer one: "NBC" in "NBC Universal Television Studio", "Marvel" in
 * "Marvel Cinematic Universe". Its own end otherwise.
 */
export function organisationEnd(
  sentence: Sentence,
  tokens: readonly Token[],
  known: { readonly from: number; readonly to: number },
): number {
  for (let to = known.to; to < Math.min(tokens.length, known.to + FURTHEST); to++) {
    const last = tokens[to - 1]
    const next = tokens[to]
    if (last === undefined || next === undefined || last.possessive || !next.capital) break
    if (sentence.text.slice(last.end - sentence.start, next.start - sentence.start) !== ' ') break
    if (ENDINGS.has(next.lower)) return organisationEnd(sentence, tokens, { from: known.from, to: to + 1 })
  }
  return known.to
}

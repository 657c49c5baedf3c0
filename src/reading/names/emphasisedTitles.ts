import type { Span } from '../../model/reading.js'
import type { Token } from './tokens.js'

/** The longest title in words. */
const LONGEST = 10

/** In a title it has a capital: “_Silo is out now_” is a sentence. */
const SAYS = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|says?|said)$/

/** Titles set in italics, among the words of a sentence. */
export function emphasisedTitles(
  tokens: readonly Token[],
  emphasised: readonly Span[],
): { from: number; to: number }[] {
  return emphasised.flatMap((span) => {
    const from = tokens.findIndex((token) => token.start >= span.start)
    let to = from
    while (to >= 0 && (tokens[to]?.end ?? Infinity) <= span.end) to++
    const isTitle =
      from >= 0 &&
      to > from &&
      to - from <= LONGEST &&
      (tokens[from]?.capital === true || isTitleStart(tokens.slice(from, to))) &&
      !tokens.slice(from, to).some(({ lower, capital }) => !capital && SAYS.test(lower))
    return isTitle ? [{ from, to }] : []
  })
}

/** “50 Things” and “untitled courtroom drama”, but not “4 stars”. */
const isTitleStart = (own: readonly Token[]): boolean =>
  own[0]?.lower === 'untitled' ||
  (/^\d/.test(own[0]?.text ?? '') && (own.length === 1 || own[1]?.capital === true))

import type { Span } from '../../model/reading.js'
import { isSpace } from './stop.js'

/** Longest sentence, in UTF-16 code units; lists and tables without a full stop run on for ever. */
const LONGEST = 2000

/** Hands on a sentence, in pieces where it is long: cut at the last space that fits, or else at the first behind. */
export function cutLong(text: string, sentence: Span, add: (start: number, end: number) => void): void {
  let { start } = sentence
  while (sentence.end - start > LONGEST) {
    const end = endOfPiece(text, start, sentence.end)
    add(start, end)
    start = end
    while (start < sentence.end && isSpace(text.charCodeAt(start))) start++
  }
  if (start < sentence.end) add(start, sentence.end)
}

function endOfPiece(text: string, start: number, limit: number): number {
  let end = start + LONGEST
  while (end > start && !isSpace(text.charCodeAt(end))) end--
  if (end === start) {
    end = start + LONGEST
    while (end < limit && !isSpace(text.charCodeAt(end))) end++
  }
  while (isSpace(text.charCodeAt(end - 1))) end--
  return end
}

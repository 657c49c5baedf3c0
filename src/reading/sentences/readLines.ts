import type { Span } from '../../model/reading.js'
import { isSpace } from './stop.js'

export interface Line extends Span {
  /** Whether an empty line, or nothing, stands before it. */
  readonly afterGap: boolean
}

/** The lines of a text that are not blank, without the white space around them. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let afterGap = true
  let at = 0
  while (at < text.length) {
    let lineEnd = at
    while (lineEnd < text.length && !isLineBreak(text.charCodeAt(lineEnd))) lineEnd++
    const line = trimmed(text, at, lineEnd)
    if (line !== null) lines.push({ ...line, afterGap })
    afterGap = line === null
    at = lineEnd + (text[lineEnd] === '\r' && text[lineEnd + 1] === '\n' ? 2 : 1)
  }
  return lines
}

/** Line feed, carriage return, and Unicode's line and paragraph separators. */
const isLineBreak = (code: number): boolean =>
  code < 14 ? code === 10 || code === 13 : code === 0x2028 || code === 0x2029

function trimmed(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start === end ? null : { start, end }
}

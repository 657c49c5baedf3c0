import type { Span } from '../../model/reading.js'
import { isHardWrapped, startsLow } from './isHardWrapped.js'
import { type Line, readLines } from './readLines.js'

/** In hard-wrapped text a line this short ends its paragraph when the next one does not go on in lower case. */
const SHORT = 45
const BULLET = /[-*•–]/

/** The paragraphs of a text, without the white space around them. Every line is one, unless lines are hard-wrapped. */
export function findParagraphs(text: string): readonly Span[] {
  const lines = readLines(text)
  return isHardWrapped(text, lines) ? joinLines(text, lines) : lines
}

function joinLines(text: string, lines: readonly Line[]): Span[] {
  const paragraphs: Span[] = []
  let start = 0
  for (const [index, line] of lines.entries()) {
    if (index === 0 || !goesOn(text, line, lines[index - 1])) start = line.start
    const below = lines[index + 1]
    if (below === undefined || !goesOn(text, below, line)) paragraphs.push({ start, end: line.end })
  }
  return paragraphs
}

function goesOn(text: string, line: Line, above: Line | undefined): boolean {
  if (line.afterGap || above === undefined) return false
  if (startsLow(text, line)) return true
  return above.end - above.start >= SHORT && !BULLET.test(text.charAt(line.start))
}

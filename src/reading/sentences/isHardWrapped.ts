import type { Line } from './readLines.js'
import { isLow } from './stop.js'

/** How mail and plain-text archives wrap: between these widths, in characters. */
const NARROWEST = 50
const WIDEST = 90

/**
 * Whether line breaks are only where the paper ended: at most breaks the line is about as wide as a page, and many
 * lines go on in lower case.
 */
export function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let breaks = 0
  let wide = 0
  let low = 0
  let above: Line | undefined
  for (const line of lines) {
    const last = above
    above = line
    if (last === undefined || line.afterGap) continue
    breaks++
    const width = last.end - last.start
    if (width >= NARROWEST && width <= WIDEST) wide++
    if (startsLow(text, line)) low++
  }
  return breaks >= 3 && wide >= 0.6 * breaks && low >= 0.3 * breaks
}

/** Whether a line begins in lower case. */
export const startsLow = (text: string, line: Line): boolean => isLow(text, line.start)

import stringWidth from 'string-width'
import { clustersOf, stretchesOf } from './clustersOf.js'

const NARROW = /^[\x20-\x7e‘’“”–—…]*$/

/** How many terminal cells `words` takes: full-width characters two, combining marks none (Unicode UAX 11 and 29). */
export function widthOf(words: string): number {
  if (NARROW.test(words)) return words.length
  let cells = 0
  for (const stretch of stretchesOf(words)) cells += stringWidth(stretch)
  return cells
}

const MOST_CHARACTERS_A_CELL = 16

/** `words` cut to at most `width` cells, after a whole word where there is one, with “…” where something was cut. */
export function cutTo(words: string, width: number): string {
  // Measuring costs time for each character, and nothing that fits has so many of them in a cell.
  const head = words.slice(0, width * MOST_CHARACTERS_A_CELL)
  if (head === words && widthOf(words) <= width) return words
  let kept = ''
  let cells = 0
  for (const cluster of clustersOf(head)) {
    cells += widthOf(cluster)
    if (cells > width - 1) break
    kept += cluster
  }
  return `${kept.replace(/\s+\S{0,20}$/, '')}…`
}

/** `words` filled with spaces on the right to `width` cells. */
export function padTo(words: string, width: number): string {
  return words + ' '.repeat(Math.max(0, width - widthOf(words)))
}

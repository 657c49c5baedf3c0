import stringWidth from 'string-width'

const NARROW = /^[\x20-\x7e‘’“”–—…]*$/

/** How many terminal cells `words` takes: full-width characters two, combining marks none (Unicode UAX 11 and 29). */
export function widthOf(words: string): number {
  return NARROW.test(words) ? words.length : stringWidth(words)
}

/** `words` cut to at most `width` cells, after a whole word where there is one, with “…” where something was cut. */
export function cutTo(words: string, width: number): string {
  if (words.length * 2 <= width || widthOf(words) <= width) return words
  let kept = ''
  let cells = 0
  for (const { segment } of new Intl.Segmenter().segment(words)) {
    cells += widthOf(segment)
    if (cells > width - 1) break
    kept += segment
  }
  return `${kept.replace(/\s+\S{0,20}$/, '')}…`
}

/** `words` filled with spaces on the right to `width` cells. */
export function padTo(words: string, width: number): string {
  return words + ' '.repeat(Math.max(0, width - widthOf(words)))
}

import type { Doubt } from '../../model/reading.js'

/** Enough to show what is wrong. */
const MOST_DOUBTS = 100

/**
 * The doubts about a page's bytes, as doubts about the text that was taken out of it: lost characters where they stand
 * there, and a guessed charset about the whole.
 * @param doubts about the page's own text, where they stand elsewhere
 */
export function damageIn(text: string, doubts: readonly Doubt[]): Doubt[] {
  const lost = doubts.find(({ reason }) => reason === LOST)
  if (lost === undefined) return doubts.map((doubt) => ({ ...doubt, start: 0, end: 0 }))
  const found: Doubt[] = []
  for (
    let at = text.indexOf('\uFFFD');
    at !== -1 && found.length < MOST_DOUBTS;
    at = text.indexOf('\uFFFD', at + 1)
  )
    found.push({ start: at, end: at + 1, reason: LOST })
  return found
}

/** What every lost character is said to be. */
export const LOST = 'These bytes are not UTF-8; the character is lost.'

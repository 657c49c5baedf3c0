import { documentPosition, type Slotted } from '../slots/slotted.js'

/** The words of the synopsis at a span of the slotted text, names and all. */
export function wordsIn(slotted: Slotted, start: number, end: number): string {
  const { start: first, text } = slotted.sentence
  return text.slice(documentPosition(slotted, start) - first, documentPosition(slotted, end) - first).trim()
}

import type { Span } from '../../model/reading.js'

const LONGEST = 200
const MOST = 0.6

/** Whether the first paragraph is a title line: short, above others, and no plain sentence with a full stop. */
export function isHeadline(text: string, paragraphs: readonly Span[]): boolean {
  const [first, second] = paragraphs
  if (first === undefined || second === undefined) return false
  if (first.end - first.start > LONGEST) return false
  const line = text.slice(first.start, first.end)
  return !/[.,;:]["”’)]*$/.test(line) || isTitleCase(line)
}

/** `Who Plays Whom in Agents of S.H.I.E.L.D.`: most long words begin with a capital. */
function isTitleCase(line: string): boolean {
  const words = line.split(/\s+/).filter((word) => word.length > 3)
  const capitals = words.filter((word) => /\p{Lu}/u.test(word))
  return words.length > 0 && capitals.length >= MOST * words.length
}

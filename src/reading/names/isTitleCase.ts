import { isOrdinary } from './isOrdinary.js'
import type { Sentence } from '../sentences/splitSentences.js'
import type { Token } from './tokens.js'

/** Shorter words keep their small letters in headlines too. */
const LONG = 4
/** Digits have lower codes than any letter. */
const A = 0x41
const MOST = 0.7

/** A line, and whether it stands where headlines do: there one ordinary word with a capital says enough. */
export type TitleLine = Pick<Sentence, 'text' | 'headline'>

/**
 * Whether capitals say nothing here, because most words that English prints in lower case have them, as in headlines.
 * A list of names has few such words and counts as running text.
 */
export function isTitleCase({ text, headline }: TitleLine, tokens: readonly Token[]): boolean {
  let capitals = 0
  let small = 0
  let ordinaryCapitals = 0
  for (const { text: word, lower, capital } of tokens) {
    if (word.length < LONG || word.charCodeAt(0) < A) continue
    if (!capital) small++
    else {
      capitals++
      if (isOrdinary(lower)) ordinaryCapitals++
    }
  }
  // A line of two or three words, as over a section: "Signature Style".
  if (tokens.length <= 3 && small === 0 && ordinaryCapitals > 0 && ordinaryCapitals === capitals) return true
  if (isCried(tokens)) return true
  // Headlines end without a full stop; what has one and any small word is running text about a title.
  if (small > 0 && /[.][”"’)]*$/.test(text)) return false
  return (
    capitals + small >= 3 && ordinaryCapitals >= (headline ? 1 : 2) && capitals / (capitals + small) > MOST
  )
}

/** "WHITCOMBE LEAVES": capitals throughout, with an ordinary word among them. */
const isCried = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 &&
  tokens.every(({ text }) => text === text.toUpperCase()) &&
  tokens.some(({ lower, text }) => text.length >= LONG && isOrdinary(lower))

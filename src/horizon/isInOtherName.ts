import type { Span } from '../model/reading.js'
import { wordEnd, type Folded } from './foldText.js'
import { EPITHETS, LOWER_IN_HEADLINES } from './nameWords.js'

/**
 * Whether a part of a name stands inside the name of somebody else: “James” in “says LeBron James”, “Mary” in “Mary
 * Stone of Denver”, but not in “Detective James” or “But James”. In headlines, where every word has a capital, nothing
 * can be told, and so it does not.
 */
export function isInOtherName(text: Folded, { start, end }: Span): boolean {
  return (followsName(text, start) || precedesName(text, end)) && !isHeadline(text)
}

/** A word with a capital stands before, and another word before that one, so that it is not the start of a sentence. */
function followsName({ cased, lower }: Folded, start: number): boolean {
  const before = /(?<=[\p{L},] )(?<word>\p{Lu}[\p{L}.]*) $/u.exec(cased.slice(Math.max(0, start - 40), start))
  const word = before?.groups?.['word']
  return (
    word !== undefined && lower[start] !== cased[start] && !EPITHETS.has(word.toLowerCase().replace('.', ''))
  )
}

function precedesName({ cased, lower }: Folded, end: number): boolean {
  const next = end + 1
  return cased[end] === ' ' && cased[next] !== lower[next] && wordEnd(lower, next) > next + 1
}

function isHeadline({ cased }: Folded): boolean {
  const lowerWords = cased.matchAll(/(?<![\p{L}’'-])\p{Ll}{5,}/gu)
  for (const [word] of lowerWords) if (!LOWER_IN_HEADLINES.has(word)) return false
  return true
}

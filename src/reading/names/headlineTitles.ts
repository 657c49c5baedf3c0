import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { isPersonAt } from './isPersonAt.js'
import { tokensOf } from './tokens.js'

/**
 * The title that the headline is and nothing else, in all sentences: one of several words that the article names in the same
 * words, and no person's name. A year or season after it does not belong to it.
 */
export function headlineTitles(sentences: readonly Sentence[]): ReadonlyMap<number, readonly Span[]> {
  const found = new Map<number, readonly Span[]>()
  const title = sentences[0]?.headline === true ? sentences[0].text.replace(AFTER_TITLE, '') : ''
  const words = title.split(' ')
  const isTitle =
    words.length >= 2 &&
    words.length <= MOST_WORDS &&
    words.every((word) => /^[^\p{Ll}]|^\p{Ll}{1,4}$/u.test(word)) &&
    !/: .*,/.test(title) &&
    !isPersonAt(tokensOf(title, 0), 0)
  if (!isTitle || sentences[1]?.headline === true) return found
  for (const { index, text, start } of sentences) {
    const at = text.indexOf(title)
    // The same headline once more names nothing.
    const isWhole =
      at >= 0 &&
      (index === 0 || text.length > title.length + 2) &&
      !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + title.length))
    if (isWhole) found.set(index, [{ start: start + at, end: start + at + title.length }])
  }
  return found.size > 1 ? found : new Map<number, readonly Span[]>()
}

const AFTER_TITLE = /(?:[:,]? (?:[Ss]eason|[Ss]eries) \d{1,2}| \((?:19|20)\d\d\))$/
const MOST_WORDS = 8

import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'

/** What plain text sets in italics by Markdown's signs: “_Silo_”, “*Silo*”. Two of them set in bold, and mark no title. */
const ITALICS = /(?<![\p{L}\p{N}_*\\])([_*])(?![_*]) ?([^_*\n]{1,80}?) ?\1(?![_*])/gu

/** Spans of a sentence that stand in italics; positions count from the start of the document. */
export function markdownItalics({ text, start }: Sentence): Span[] {
  if (!/[_*]/.test(text)) return []
  return Array.from(text.matchAll(ITALICS), (match) => {
    const [whole, , words = ''] = match
    const from = start + match.index + whole.indexOf(words)
    return { start: from, end: from + words.length }
  })
}

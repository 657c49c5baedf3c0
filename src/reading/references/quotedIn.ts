import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'

/** A mark with what stands before and after it; apostrophes are left alone. */
const MARKS = /[“”]|(?<![^\s([—–-])"(?=\S)|(?<=\S)"/g

/**
 * The stretches between double quotation marks, in order: over sentences, and over a paragraph only where the next one
 * opens anew. A mark that lost its partner encloses nothing. Coarser than the reading of quotations, which needs to
 * know first who is named.
 */
export function quotedIn(sentences: readonly Sentence[]): Span[] {
  const spans: Span[] = []
  let open: number | null = null
  let last: Sentence | undefined
  for (const sentence of sentences) {
    if (last !== undefined && last.paragraph !== sentence.paragraph && open !== null) {
      if (/^[“"]/.test(sentence.text)) spans.push({ start: open, end: last.end })
      open = null
    }
    for (const { 0: mark, index } of marksIn(sentence.text)) {
      const at = sentence.start + index
      if (mark === '“' || (mark === '"' && /^(?:$|[\s([—–-])/.test(sentence.text.charAt(index - 1))))
        open = at
      else if (open !== null) {
        spans.push({ start: open, end: at + 1 })
        open = null
      }
    }
    last = sentence
  }
  return spans
}

/** Most sentences have no mark; to ask first takes a fraction of the time. */
const marksIn = (text: string): Iterable<RegExpExecArray> =>
  text.includes('"') || text.includes('“') || text.includes('”') ? text.matchAll(MARKS) : []

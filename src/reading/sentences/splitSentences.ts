import type { Span } from '../../model/reading.js'
import { cutLong } from './cutLong.js'
import { endsSentence } from './endsSentence.js'
import { findParagraphs } from './findParagraphs.js'
import { isHeadline } from './isHeadline.js'
import { isTerminator, readStop } from './stop.js'

export interface Sentence extends Span {
  readonly index: number
  /** Exactly the text between `start` and `end`, without white space around it. */
  readonly text: string
  /** Counted from 0; a line break begins a new paragraph unless the text is hard-wrapped. */
  readonly paragraph: number
  /** In the first paragraph, which is a title line. */
  readonly headline: boolean
}

/**
 * The sentences of a text in reading order, quotations and headlines included. Never fails and loses nothing:
 * between two sentences there is only white space. Takes time in proportion to the length.
 *
 * @param text as given; positions count UTF-16 code units in it
 * @returns sentences of at most about 2,000 characters: longer ones are cut at a space
 */
export function splitSentences(text: string): Sentence[] {
  const paragraphs = findParagraphs(text)
  const titled = isHeadline(text, paragraphs)
  const sentences: Sentence[] = []
  let paragraph = 0
  const add = (start: number, end: number): void => {
    const headline = titled && paragraph === 0
    sentences.push({ index: sentences.length, start, end, text: text.slice(start, end), paragraph, headline })
  }
  for (const span of paragraphs) {
    eachSentence(text, span, (start, end) => cutLong(text, { start, end }, add))
    paragraph++
  }
  return sentences
}

/** The sentences of one paragraph, whatever their length. */
function eachSentence(text: string, paragraph: Span, add: (start: number, end: number) => void): void {
  const { end } = paragraph
  let start = paragraph.start
  let at = start
  while (at < end) {
    if (!isTerminator(text.charCodeAt(at))) {
      at++
      continue
    }
    const stop = readStop(text, { start, at, end })
    at = stop.close
    if (stop.next >= end || !endsSentence(stop)) continue
    add(start, stop.close)
    start = at = stop.next
  }
  add(start, end)
}

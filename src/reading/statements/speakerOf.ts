import type { Span } from '../../model/reading.js'
import type { EntityFound } from '../names/mention.js'
import type { Quotation } from '../quotations/findQuotations.js'

/** A quotation with who speaks it and where. */
export interface Speech {
  readonly quotation: Quotation
  /** Index of the sentence in which it begins. */
  readonly sentence: number
  readonly speaker: EntityFound | null
  /** The outlet that it was said to. */
  readonly venue: string | null
}

/** The speech inside which something stands; null when the article says it itself. `speeches` are in order of position. */
export function speakerOf(span: Span, speeches: readonly Speech[]): Speech | null {
  let low = 0
  let high = speeches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((speeches[middle]?.quotation.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const speech = speeches[low]
  return speech !== undefined && speech.quotation.start <= span.start && span.end <= speech.quotation.end
    ? speech
    : null
}

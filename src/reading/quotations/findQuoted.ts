import type { Span } from '../../model/reading.js'
import { pairMarks } from './pairMarks.js'
import { type QuotationMark, readQuotationMarks } from './quotationMark.js'
import { closeUnclosed } from './closeUnclosed.js'
import type { Quoted } from './quoted.js'
import { mendLostMarks } from './mendLostMarks.js'

/**
 * The stretches between quotation marks. Inside double marks single ones are part of the words, and the other way
 * round. A paragraph that leaves its marks open is taken up by a next one that begins with a mark.
 *
 * @param paragraphs in order; marks are never paired across two of them
 */
export function findQuoted(text: string, paragraphs: readonly Span[]): Quoted[] {
  const marks = readQuotationMarks(text)
  const found: Quoted[] = []
  let next = 0
  let open = false
  for (const paragraph of paragraphs) {
    const own: QuotationMark[] = []
    for (let mark = marks[next]; mark !== undefined && mark.at < paragraph.end; mark = marks[++next]) {
      if (mark.at >= paragraph.start) own.push(mark)
    }
    const continues = open && own[0]?.at === paragraph.start
    const paired = pairMarks(text, paragraph, own)
    for (const [index, span] of paired.spans.entries()) {
      found.push(index === 0 && continues ? { ...span, continues } : span)
    }
    open = paired.open
  }
  return mendLostMarks(text, settleOpenEnds(text, found))
}

/** Open ends stay open when the next paragraph continues them; the others are closed by what they say. */
function settleOpenEnds(text: string, found: readonly Quoted[]): Quoted[] {
  return found.map((quoted, index) => {
    const isOpen = quoted.outer.end === quoted.end
    if (!isOpen || found[index + 1]?.continues === true) return quoted
    const { start, outer, continues } = quoted
    const end = closeUnclosed(text, quoted)
    return { start, end, outer: { start: outer.start, end }, continues }
  })
}

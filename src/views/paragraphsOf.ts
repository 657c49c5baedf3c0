/** The visible text of an article in paragraphs, with the marks of what is hidden where they belong. */
import type { Span } from '../model/reading.js'
import type { Work } from '../model/work.js'
import { tellRevealPoint } from './tellRevealPoint.js'
import { withoutControls } from './withoutControls.js'

/** What stands in one article as one reader may see it. */
export interface ShownText {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly outline: readonly Work[]
}

/** Something hidden before position `at` of the visible text. */
export interface Mark {
  readonly at: number
  readonly revealedIn: readonly string[]
}

/** A stretch of a paragraph: the article's words, or the mark of a hidden passage. */
export interface Part {
  readonly words: string
  readonly kind: 'words' | 'added' | 'mark'
}

export type Paragraph = readonly Part[]

/** @param added spans of the text that another reader is not shown */
export function paragraphsOf(shown: ShownText, added: readonly Span[] = []): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open: Part[] = []
  for (const part of partsOf(shown, added)) {
    const [first = '', ...rest] = part.kind === 'mark' ? [part.words] : part.words.split(/\n/)
    if (first !== '') add(open, { ...part, words: first })
    for (const words of rest) {
      if (open.some((it) => /\S/.test(it.words))) paragraphs.push(open)
      open = /\S/.test(words) ? [{ ...part, words }] : []
    }
  }
  return open.some((it) => /\S/.test(it.words)) ? [...paragraphs, open] : paragraphs
}

/** Marks that say the same need saying once. */
function add(paragraph: Part[], part: Part): void {
  const last = paragraph.findLast(({ words }) => /\S/.test(words))
  if (part.kind === 'mark' && last?.kind === 'mark' && last.words === part.words) return
  paragraph.push(part)
}

function* partsOf({ text, marks, outline }: ShownText, added: readonly Span[]): Generator<Part> {
  const cuts = new Set([0, text.length])
  for (const { start, end } of added) cuts.add(start).add(end)
  for (const { at } of marks) cuts.add(at)
  const places = [...cuts].toSorted((a, b) => a - b)
  const waiting = marks.toSorted((a, b) => a.at - b.at).values()
  let mark = waiting.next().value
  let span = 0
  for (const [place, start] of places.entries()) {
    for (; mark !== undefined && mark.at <= start; mark = waiting.next().value) yield markPart(mark, outline)
    while ((added[span]?.end ?? Infinity) <= start) span++
    const isAdded = (added[span]?.start ?? Infinity) <= start
    const words = withoutControls(text.slice(start, places[place + 1] ?? start))
    if (words !== '') yield { words, kind: isAdded ? 'added' : 'words' }
  }
}

const markPart = ({ revealedIn }: Mark, outline: readonly Work[]): Part => ({
  words: ` [hidden until you have seen ${tellRevealPoint(revealedIn, outline)}] `,
  kind: 'mark',
})

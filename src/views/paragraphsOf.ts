/** The visible text of an article in paragraphs, with the marks of what is hidden where they belong. */
import type { Mark } from '../horizon/marks.js'
import type { Reading, Span } from '../model/reading.js'
import type { Work } from '../model/work.js'
import { tellRevealPoint } from './tellRevealPoint.js'
import { withoutControls } from './withoutControls.js'
import { worksNamedIn } from './worksNamedIn.js'

/** One article as one reader may see it; positions count in `text`, which holds no marks. */
export interface ShownArticle {
  readonly text: string
  readonly reading: Reading
  readonly marks: readonly Mark[]
  readonly outline: readonly Work[]
  /** Whether marks bear the ids with which what they hide can be opened. */
  readonly showsIds?: boolean
}

/** A stretch of a paragraph: the article's words, or the mark of a hidden passage. */
export interface Part {
  readonly words: string
  readonly kind: 'words' | 'added' | 'mark'
}

export type Paragraph = readonly Part[]

/**
 * A mark within a line stands in it; one at the beginning of a line stands alone, because what is hidden there may
 * have been a paragraph of its own.
 * @param added spans of the text that another reader is not shown
 */
export function paragraphsOf(shown: ShownArticle, added: readonly Span[] = []): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open: Part[] = []
  const close = (): void => {
    if (open.some(hasWords)) paragraphs.push(open)
    open = []
  }
  for (const part of partsOf(shown, added)) {
    if (part.kind === 'mark') {
      const isAlone = !open.some(hasWords)
      if (!repeats((isAlone ? paragraphs.at(-1) : open)?.findLast(hasWords), part)) open.push(part)
      if (isAlone) close()
      continue
    }
    for (const [line, words] of part.words.split('\n').entries()) {
      if (line > 0) close()
      if (words !== '') open.push({ ...part, words })
    }
  }
  close()
  return paragraphs
}

const hasWords = ({ words }: Part): boolean => /\S/.test(words)

/** Marks that say the same in a row need saying once. */
const repeats = (last: Part | undefined, mark: Part): boolean =>
  last?.kind === 'mark' && last.words === mark.words

function* partsOf(shown: ShownArticle, added: readonly Span[]): Generator<Part> {
  const { text, marks } = shown
  const tellMark = markTeller(shown)
  const cuts = new Set([0, text.length])
  for (const { start, end } of added) cuts.add(start).add(end)
  for (const { at } of marks) cuts.add(at)
  const places = [...cuts].toSorted((a, b) => a - b)
  const waiting = marks.toSorted((a, b) => a.at - b.at).values()
  let mark = waiting.next().value
  let span = 0
  for (const [place, start] of places.entries()) {
    for (; mark !== undefined && mark.at <= start; mark = waiting.next().value)
      yield { words: tellMark(mark), kind: 'mark' }
    while ((added[span]?.end ?? Infinity) <= start) span++
    const isAdded = (added[span]?.start ?? Infinity) <= start
    const words = withoutControls(text.slice(start, places[place + 1] ?? start))
    if (words !== '') yield { words, kind: isAdded ? 'added' : 'words' }
  }
}

/** The works that an outline does not list can be named only where the shown text itself names them. */
function markTeller({ reading, outline, showsIds }: ShownArticle): (mark: Mark) => string {
  const named = worksNamedIn(reading)
  return ({ revealedIn, id }) => {
    const words = tellRevealPoint(revealedIn, { outline, named })
    const why = words === '' ? ': it may give a story away' : ` until you have seen ${words}`
    return ` [hidden${why}${showsIds === true && id !== null ? `; ${id}` : ''}] `
  }
}

import type { Article, Doubt, Span } from '../model/reading.js'
import { cutText } from './cutText.js'
import type { Passage } from './hiddenPassages.js'
import { mergeMarks, type Mark } from './marks.js'

/** An article from which passages have been cut, with marks where they were. */
export interface CutArticle {
  readonly article: Article
  readonly marks: readonly Mark[]
}

/**
 * Cuts passages from an article. Where words of the headline go, all of it goes, and the address with it, because it
 * often repeats the headline.
 */
export function cutArticle({ article, marks }: CutArticle, passages: readonly Passage[]): CutArticle {
  const { text, gaps, offsetOf } = cutText(article.text, passages)
  const headline = headlineSpan(article)
  const moved = ({ start, end }: Span): Span => ({ start: offsetOf(start), end: offsetOf(end) })
  const keepsHeadline = headline !== null && !passages.some((passage) => overlap(passage, headline))
  return {
    article: {
      ...article,
      text,
      title: keepsHeadline ? article.title : null,
      url: keepsHeadline ? article.url : null,
      emphasis: article.emphasis.flatMap((span) => keptSpan(text, moved(span))),
      ...(article.doubts && { doubts: article.doubts.flatMap((doubt) => keptDoubt(doubt, moved(doubt))) }),
    },
    marks: mergeMarks([
      ...marks.map((mark) => ({ ...mark, at: offsetOf(mark.at) })),
      ...passages.map(({ revealedIn, id }, index) => ({ at: gaps[index] ?? 0, revealedIn, id })),
    ]),
  }
}

/** Where the headline stands: at the head of the text, after nothing but signs. Null where it does not stand there. */
export function headlineSpan({ text, title }: Article): Span | null {
  if (title === null || title === '') return null
  const start = text.slice(0, title.length + LONGEST_SIGNS).indexOf(title)
  if (start === -1 || /[\p{L}\p{N}]/u.test(text.slice(0, start))) return null
  return { start, end: start + title.length }
}

/** What may stand before a headline: white space, `#` in Markdown, a quotation mark. */
const LONGEST_SIGNS = 200

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Doubts about the whole article stand at a place without words, and stay; others go with their words. */
function keptDoubt(doubt: Doubt, { start, end }: Span): Doubt[] {
  return doubt.start === doubt.end || start < end ? [{ ...doubt, start, end }] : []
}

function keptSpan(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  return from < to ? [{ start: from, end: to }] : []
}

/** Cuts an article into what stands on the page: paragraphs, and in them words that state something, and marks. */
import type { Article } from '../../../src/http/api.js'
import type { ArticleStatement, Mark } from './article.js'

type Readable = Pick<Article, 'text' | 'marks' | 'statements'>

export type Piece =
  | { readonly kind: 'words'; readonly start: number; readonly text: string; readonly isSaid: boolean }
  | { readonly kind: 'mark'; readonly start: number; readonly mark: Mark }

export interface Paragraph {
  readonly start: number
  readonly pieces: readonly Piece[]
  /** What begins to be stated here. */
  readonly statements: readonly ArticleStatement[]
}

interface Line {
  readonly start: number
  readonly end: number
}

/** A line that is empty, of which nothing was hidden and in which nothing is said, is no paragraph. */
export function paragraphsIn(article: Readable): readonly Paragraph[] {
  return linesOf(article.text)
    .map((line) => paragraphAt(article, line))
    .filter(({ pieces }) => pieces.some((piece) => piece.kind === 'mark' || piece.text.trim() !== ''))
}

function linesOf(text: string): readonly Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const place = { start, end: start + line.length }
    start = place.end + 1
    return place
  })
}

function paragraphAt({ text, marks, statements }: Readable, line: Line): Paragraph {
  const isHere = (at: number): boolean => at >= line.start && at <= line.end
  const begins = ({ at }: ArticleStatement): boolean => at[0] !== undefined && isHere(at[0].start)
  const said = statements
    .flatMap(({ at }) => at)
    .filter(({ start, end }) => start < line.end && end > line.start)
  const here = marks.filter(({ at }) => isHere(at))
  const cuts = new Set([line.start, line.end, ...here.map(({ at }) => at)])
  for (const { start, end } of said) cuts.add(Math.max(start, line.start)).add(Math.min(end, line.end))
  const places = [...cuts].toSorted((a, b) => a - b)
  const pieces = places.flatMap((start, place): Piece[] => [
    ...here.filter(({ at }) => at === start).map((mark): Piece => ({ kind: 'mark', start, mark })),
    ...wordsBetween(start, places[place + 1] ?? line.end),
  ])
  return { start: line.start, pieces, statements: statements.filter(begins) }

  function wordsBetween(start: number, end: number): Piece[] {
    if (start === end) return []
    const isSaid = said.some((span) => span.start <= start && span.end >= end)
    return [{ kind: 'words', start, text: text.slice(start, end), isSaid }]
  }
}

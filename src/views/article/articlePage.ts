import type { VisibleReading } from '../../horizon/visibleReading.js'
import type { Visible } from '../../horizon/visible.js'
import type { DocumentHead, Span } from '../../model/reading.js'
import type { Statement } from '../../model/statement.js'
import { headOf, type ArticleHead } from '../articleHead.js'
import type { NamedStatement } from '../namedStatement.js'
import { tellRevealPoint } from '../tellRevealPoint.js'
import { tellStatement } from '../tellStatement.js'
import { worksNamedIn } from '../worksNamedIn.js'
import { otherVoices, type OtherVoices } from './otherVoices.js'

/** A kept article as its reader may read it. */
export interface ArticlePage extends ArticleHead {
  readonly publishedBasis: DocumentHead['publishedBasis']
  /** What is left of it; all positions count UTF-16 code units in it. */
  readonly text: string
  /** Where something is missing; none where the reader wants no marks. */
  readonly marks: readonly ToldMark[]
  /** In the order of their first words. */
  readonly statements: readonly ArticleStatement[]
  /** Others that are kept and tell the same in mostly the same words, by id. */
  readonly twins: readonly ArticleHead[]
}

export interface ToldMark {
  readonly at: number
  /** “Jessica Jones season 1”; the empty string where nothing of it can be named. */
  readonly words: string
  /** References to what has to be seen first, as far as the public outline names it. */
  readonly revealedIn: readonly string[]
  /** With what it may be opened on purpose; null where it cannot be. */
  readonly id: string | null
}

/** What the article states, with where its words stand, and what else is kept of that. */
export interface ArticleStatement extends OtherVoices {
  /** Its id is that of the kept statement, where one is kept and visible. */
  readonly statement: NamedStatement
  /** Half-open, in `text`. */
  readonly at: readonly Span[]
}

/**
 * @param id of a document
 * @param shown the article as this reader may see it
 * @returns null where they may not know of a document of that id
 */
export function articlePage(visible: Visible, id: string, shown: VisibleReading): ArticlePage | null {
  const document = visible.articles.with(id)
  if (document === undefined) return null
  const { text, reading, marks } = shown
  const named = worksNamedIn(reading)
  const head = headOf(document)
  const statements = reading.statements.map((each) => articleStatement(visible, id, each))
  return {
    ...head,
    // A headline is cut with its own sentence too.
    title: reading.document.title === null ? null : head.title,
    publishedBasis: reading.document.publishedBasis,
    text,
    marks: marks.map(({ at, revealedIn, id: mark }) => ({
      at,
      words: tellRevealPoint(revealedIn, { outline: visible.works, named }),
      revealedIn,
      id: mark,
    })),
    statements: statements.toSorted((a, b) => (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0)),
    twins: twinsOf(visible, id),
  }
}

function articleStatement(visible: Visible, document: string, said: Statement): ArticleStatement {
  const { evidence, ...claim } = said
  const { kept, voices } = otherVoices(visible, document, said)
  return {
    statement: { ...claim, id: kept ?? said.id, sources: [], words: tellStatement(claim) },
    at: evidence.map(({ start, end }) => ({ start, end })),
    ...voices,
  }
}

const twinsOf = ({ articles }: Visible, id: string): ArticleHead[] =>
  articles
    .repeating(id)
    .filter((each) => each.id !== id)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(headOf)

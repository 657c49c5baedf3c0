import type { Visible } from '../../horizon/visible.js'
import type { KnownDocument } from '../../model/document.js'
import { boundsOf } from '../../model/moment.js'
import type { KnownStatement } from '../../model/statement.js'
import { inOrderLearnt } from '../inOrderLearnt.js'
import { namerFor, type NamedStatement } from '../namedStatement.js'

/** The articles that a universe rests on. */
export interface News {
  /** Newest first; those without a date last. */
  readonly articles: readonly NewsArticle[]
}

/** An article, headline and address null where they would say too much, with what it says that the reader may know. */
export interface NewsArticle extends Omit<KnownDocument, 'revealedIn'> {
  readonly statements: readonly NamedStatement[]
}

/** All articles that the reader may know of. */
export function newsOf(visible: Visible): News {
  const { statement } = namerFor(visible)
  const resting = statementsByDocument(visible.statements)
  const articles = visible.documents
    .toSorted(newestFirst)
    .map(({ id, title, url, outlet, published, byline }) => ({
      id,
      title,
      url,
      outlet,
      published,
      byline,
      statements: inOrderLearnt(visible, resting.get(id) ?? []).map(statement),
    }))
  return { articles }
}

function statementsByDocument(statements: readonly KnownStatement[]): ReadonlyMap<string, KnownStatement[]> {
  const resting = new Map<string, KnownStatement[]>()
  for (const statement of statements) {
    if (statement.predicate === 'name') continue
    const documents = new Set(statement.sources.flatMap(({ document = null }) => document ?? []))
    for (const document of documents) {
      const there = resting.get(document)
      if (there === undefined) resting.set(document, [statement])
      else there.push(statement)
    }
  }
  return resting
}

const newestFirst = (a: KnownDocument, b: KnownDocument): number =>
  compare(firstDayOf(b), firstDayOf(a)) || compare(a.id, b.id)

const firstDayOf = ({ published }: KnownDocument): string =>
  published === null ? '' : (boundsOf(published)?.first ?? '')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

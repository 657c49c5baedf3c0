import type { Visible } from '../../horizon/visible.js'
import type { KnownDocument } from '../../model/document.js'
import type { KnownStatement } from '../../model/statement.js'
import { headOf, type ArticleHead } from '../articleHead.js'
import { isFresh, isSaidSince } from '../isFresh.js'
import { inOrderLearnt } from '../inOrderLearnt.js'
import { listPart } from '../listPart.js'
import { namerFor, type NamedStatement } from '../namedStatement.js'
import type { Question } from '../outlet.js'

/** The articles that a universe rests on. */
export interface News {
  /** Newest first; those without a date last. */
  readonly articles: readonly NewsArticle[]
  /** What to go on after; null where there is no more. */
  readonly next: string | null
}

/** An article, headline and address null where they would say too much, with what it says that the reader may know. */
export interface NewsArticle extends ArticleHead {
  readonly statements: readonly NamedStatement[]
  /** Who told the same later in mostly the same words, first to last. */
  readonly repeatedBy: readonly ArticleHead[]
}

/** All articles that the reader may know of, synopses aside; those that tell one story in the same words are one. */
export function newsOf(visible: Visible, question: NewsQuestion = {}): News {
  const { statement } = namerFor(visible)
  const { things, next } = listPart(storiesSince(visible, question), ({ first }) => first.id, question)
  const articles = things.map(({ first, others }) => {
    const said = new Map([first, ...others].flatMap(({ id }) => restingOn(visible, id)))
    return {
      ...headOf(first),
      statements: inOrderLearnt(visible, [...said.values()]).map(statement),
      repeatedBy: others.map(headOf),
    }
  })
  return { articles, next }
}

type NewsQuestion = Pick<Question, 'limit' | 'after' | 'since'>

function* storiesSince(visible: Visible, { since, after }: NewsQuestion): Generator<Story, void> {
  for (const story of storiesFrom(visible, after))
    if (since === undefined || isNew(visible, story, since)) yield story
}

/** Whether anybody told it since then, or it is known here since then. */
const isNew = (visible: Visible, { first, others }: Story, since: string): boolean =>
  [first, ...others].some(
    ({ id, published }) =>
      isSaidSince(published, since) ||
      restingOn(visible, id).some(([, { sources }]) =>
        sources.some((source) => source.document === id && isFresh({ ...source, said: null }, since)),
      ),
  )

interface Story {
  readonly first: KnownDocument
  readonly others: readonly KnownDocument[]
}

/** Newest first, by the day of the first of each story. */
function* storiesFrom({ articles }: Visible, from: string | undefined): Generator<Story, void> {
  for (const document of articles.newestFirst(from)) {
    if (document.isSynopsis === true) continue
    const [first = document, ...others] = articles
      .repeating(document.id)
      .filter(({ isSynopsis }) => isSynopsis !== true)
    if (first.id === document.id) yield { first: document, others }
  }
}

/** What the reader may know of what a document says, by id. */
function restingOn({ statements }: Visible, document: string): (readonly [string, KnownStatement])[] {
  return statements
    .rowsIn(document)
    .filter((row) => statements.predicateOf(row) !== 'name')
    .map((row) => statements.statementIn(row))
    .filter(({ sources }) => sources.some((source) => source.document === document))
    .map((each) => [each.id, each] as const)
}

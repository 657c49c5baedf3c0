import type { Visible } from '../../horizon/visible.js'
import type { KnownDocument } from '../../model/document.js'
import { boundsOf } from '../../model/moment.js'
import type { KnownStatement } from '../../model/statement.js'
import { originalsOf } from '../../universe/originalsOf.js'
import { headOf, type ArticleHead } from '../articleHead.js'
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
export function newsOf(visible: Visible, question: Pick<Question, 'limit' | 'after'> = {}): News {
  const { statement } = namerFor(visible)
  const resting = statementsByDocument(visible.statements)
  const stories = storiesIn(visible.documents.filter(({ isSynopsis }) => isSynopsis !== true))
  const { things, next } = listPart(stories, ({ first }) => first.id, question)
  const articles = things.map(({ first, others }) => {
    const said = new Set([first, ...others].flatMap(({ id }) => resting.get(id) ?? []))
    return {
      ...headOf(first),
      statements: inOrderLearnt(visible, [...said]).map(statement),
      repeatedBy: others.map(headOf),
    }
  })
  return { articles, next }
}

interface Story {
  readonly first: KnownDocument
  readonly others: KnownDocument[]
}

/** Newest first, by the day of the first of each story. */
function storiesIn(documents: readonly KnownDocument[]): readonly Story[] {
  const originals = originalsOf(documents)
  const isFirst = ({ id }: KnownDocument): boolean => (originals.get(id) ?? id) === id
  const stories = new Map<string, Story>()
  for (const first of documents.filter(isFirst).toSorted(newestFirst))
    stories.set(first.id, { first, others: [] })
  for (const document of documents.filter((each) => !isFirst(each)).toSorted(oldestFirst))
    stories.get(originals.get(document.id) ?? '')?.others.push(document)
  return [...stories.values()]
}

function statementsByDocument(statements: Iterable<KnownStatement>): ReadonlyMap<string, KnownStatement[]> {
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

const oldestFirst = (a: KnownDocument, b: KnownDocument): number =>
  compare(firstDayOf(a), firstDayOf(b)) || compare(a.id, b.id)

const firstDayOf = ({ published }: KnownDocument): string =>
  published === null ? '' : (boundsOf(published)?.first ?? '')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

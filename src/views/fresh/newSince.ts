import type { Visible } from '../../horizon/visible.js'
import { calendarOf, type CalendarEntry } from '../calendar/calendarOf.js'
import { changesSince, type Change } from '../changes/changesSince.js'
import { newsOf, type NewsArticle } from '../news/newsOf.js'
import type { Question } from '../outlet.js'

/** What is new: as `news`, `changes` and `calendar` say it, each thing once. */
export interface New {
  /** An ISO 8601 date or an RFC 3339 time; null where nobody says since when, and nothing is new. */
  readonly since: string | null
  /** What was published, or first says something here, since then. */
  readonly articles: readonly NewsArticle[]
  /** What else was said or recorded. */
  readonly changes: readonly Change[]
  /** What got a date, or another one. */
  readonly releases: readonly CalendarEntry[]
}

/** @param question whose `since` is mostly when the reader was here last */
export function newSince(visible: Visible, { since }: Pick<Question, 'since'>): New {
  if (since === undefined) return { since: null, articles: [], changes: [], releases: [] }
  const { articles } = newsOf(visible, { since })
  const told = new Set(articles.flatMap(({ id, repeatedBy }) => [id, ...repeatedBy.map((each) => each.id)]))
  const changes = changesSince(visible, { words: '', seen: [], since }).changes.filter(
    ({ statement }) =>
      !statement.sources.some(({ document }) => document !== undefined && told.has(document)),
  )
  const said = new Set([
    ...changes.map(({ statement }) => statement.id),
    ...articles.flatMap(({ statements }) => statements.map(({ id }) => id)),
  ])
  const releases = calendarOf(visible, { words: '', seen: [] }).entries.filter(
    ({ statement, revisions }) =>
      revisions.last !== null && revisions.last >= since && !(statement !== null && said.has(statement)),
  )
  return { since, articles, changes, releases }
}

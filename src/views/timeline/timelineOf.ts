import { whereLearnt } from '../../horizon/whereLearnt.js'
import type { Visible } from '../../horizon/visible.js'
import type { KnownStatement } from '../../model/statement.js'
import type { Order } from '../../model/universe.js'
import { isWithdrawn } from '../../universe/isWithdrawn.js'
import { byMoment } from '../byMoment.js'
import { releaseKey, releasesIn, type CalendarEntry } from '../calendar/calendarOf.js'
import { findOrder } from '../findOrder.js'
import { isSince } from '../isSince.js'
import { underWhereLearnt, type LearntThere } from '../underWhereLearnt.js'
import { namedPlace, type NamedPlace } from '../namedPlace.js'
import { listPart } from '../listPart.js'
import { namerFor, type NamedStatement } from '../namedStatement.js'
import type { Question } from '../outlet.js'
import { isDeed, withoutImplied } from '../storyDeeds.js'
import { storyRankOf } from './storyRank.js'
import { tellTogether } from '../tellTogether.js'

/** What happens in the world, by its day; or in the story, by its day and by where it is told. */
export type Timeline = (
  | { readonly by: 'release'; readonly entries: readonly TimelineEntry[] }
  | {
      readonly by: 'story'
      /** What the story itself dates. */
      readonly dated: readonly NamedStatement[]
      readonly told: readonly ToldThere[]
    }
) & {
  /** What to go on after; null where there is no more. */
  readonly next: string | null
}

/** Something comes out, or somebody says what happens otherwise. */
export type TimelineEntry =
  | { readonly kind: 'release'; readonly when: string | null; readonly release: CalendarEntry }
  | { readonly kind: 'statement'; readonly when: string | null; readonly statement: NamedStatement }

export interface ToldThere {
  readonly in: NamedPlace
  readonly statements: readonly NamedStatement[]
}

/**
 * All that the reader may know of that has a place in time: in the world, or where an order is asked for, in the story.
 * Where nobody wrote down how the story goes, it is told as it came out.
 * @returns null where no order that the reader may know of is called so
 */
export function timelineOf(visible: Visible, question: Question): Timeline | null {
  const { order: asked = 'release' } = question
  if (asked === 'release') return byRelease(visible, question)
  const order = findOrder(visible, asked)
  return order === null && asked !== 'story' ? null : byStory(visible, order, question)
}

function byRelease(visible: Visible, question: Question): Timeline {
  const { since = '' } = question
  const { statement } = namerFor(visible)
  const releases = releasesIn(visible, question).map((release): TimelineEntry => ({
    kind: 'release',
    when: release.when,
    release,
  }))
  const others = [...visible.statements].flatMap((each): TimelineEntry[] =>
    isDatedNews(each) && isSince(each.happens, since)
      ? [{ kind: 'statement', when: each.happens, statement: statement(each) }]
      : [],
  )
  const entries = [...releases, ...others].toSorted((a, b) => byMoment(a.when, b.when))
  const { things, next } = listPart(entries, keyOf, question)
  return { by: 'release', entries: things, next }
}

const keyOf = (entry: TimelineEntry): string =>
  entry.kind === 'release' ? releaseKey(entry.release) : entry.statement.id

/** What comes out stands among the releases already. */
const isDatedNews = (statement: KnownStatement): boolean =>
  statement.realm === 'world' &&
  statement.predicate !== 'release' &&
  statement.happens !== null &&
  !isWithdrawn(statement)

function byStory(visible: Visible, order: Order | null, question: Question): Timeline {
  const { statement } = namerFor(visible)
  const deeds = [...visible.statements].filter(
    (each) => each.realm === 'story' && isDeed(each) && !isWithdrawn(each),
  )
  const rank = storyRankOf(visible, order)
  const told = underWhereLearnt(
    visible,
    deeds.filter(({ happens, revealedIn }) => happens === null && revealedIn.length > 0),
  ).toSorted((a, b) => rank(a.ref) - rank(b.ref))
  const dated = deeds
    .filter(({ happens }) => happens !== null)
    .toSorted((a, b) => byMoment(a.happens, b.happens) || learntOrder(visible, a, b))
  const all: Deed[] = [...dated.map((each) => ({ each, there: null })), ...told.flatMap(deedsThere)]
  const { things, next } = listPart(all, ({ each }) => each.id, question)
  return {
    by: 'story',
    dated: things.flatMap(({ each, there }) => (there === null ? [statement(each)] : [])),
    told: toldThere(visible, things),
    next,
  }
}

/** What happens, and where that is told; null where the story itself dates it. */
interface Deed {
  readonly each: KnownStatement
  readonly there: string | null
}

const deedsThere = ({ ref: there, statements }: LearntThere): Deed[] =>
  withoutImplied(statements).map((each) => ({ each, there }))

function toldThere(visible: Visible, deeds: readonly Deed[]): ToldThere[] {
  const { statement } = namerFor(visible)
  const refs = new Set(deeds.flatMap(({ there }) => there ?? []))
  return [...refs].map((ref) => {
    const its = deeds.filter(({ there }) => there === ref).map(({ each }) => statement(each))
    return { in: namedPlace(visible, ref), statements: tellTogether(its, ref) }
  })
}

const learntOrder = (visible: Visible, a: KnownStatement, b: KnownStatement): number =>
  whereLearnt(visible, a.revealedIn).rank - whereLearnt(visible, b.revealedIn).rank

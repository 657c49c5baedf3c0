import { whereLearnt } from '../../horizon/whereLearnt.js'
import type { Visible } from '../../horizon/visible.js'
import type { KnownStatement } from '../../model/statement.js'
import type { Order } from '../../model/universe.js'
import { isWithdrawn } from '../../universe/beliefsOf.js'
import { byMoment } from '../byMoment.js'
import { calendarOf, type CalendarEntry } from '../calendar/calendarOf.js'
import { findOrder } from '../findOrder.js'
import { isSince } from '../isSince.js'
import { underWhereLearnt, type LearntThere } from '../underWhereLearnt.js'
import { namedPlace, type NamedPlace } from '../namedPlace.js'
import { namerFor, type NamedStatement } from '../namedStatement.js'
import type { Question } from '../outlet.js'
import { isDeed, withoutImplied } from '../storyDeeds.js'
import { storyRankOf } from './storyRank.js'
import { tellTogether } from '../tellTogether.js'

/** What happens in the world, by its day; or in the story, by its day and by where it is told. */
export type Timeline =
  | { readonly by: 'release'; readonly entries: readonly TimelineEntry[] }
  | {
      readonly by: 'story'
      /** What the story itself dates. */
      readonly dated: readonly NamedStatement[]
      readonly told: readonly ToldThere[]
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
  return order === null && asked !== 'story' ? null : byStory(visible, order)
}

function byRelease(visible: Visible, question: Question): Timeline {
  const { since = '' } = question
  const { statement } = namerFor(visible)
  const releases = calendarOf(visible, question).entries.map((release): TimelineEntry => ({
    kind: 'release',
    when: release.when,
    release,
  }))
  const others = [...visible.statements].flatMap((each): TimelineEntry[] =>
    isDatedNews(each) && isSince(each.happens, since)
      ? [{ kind: 'statement', when: each.happens, statement: statement(each) }]
      : [],
  )
  return { by: 'release', entries: [...releases, ...others].toSorted((a, b) => byMoment(a.when, b.when)) }
}

/** What comes out stands among the releases already. */
const isDatedNews = (statement: KnownStatement): boolean =>
  statement.realm === 'world' &&
  statement.predicate !== 'release' &&
  statement.happens !== null &&
  !isWithdrawn(statement)

function byStory(visible: Visible, order: Order | null): Timeline {
  const { statement } = namerFor(visible)
  const deeds = [...visible.statements].filter(
    (each) => each.realm === 'story' && isDeed(each) && !isWithdrawn(each),
  )
  const rank = storyRankOf(visible, order)
  const told = underWhereLearnt(
    visible,
    deeds.filter(({ happens, revealedIn }) => happens === null && revealedIn.length > 0),
  ).toSorted((a, b) => rank(a.ref) - rank(b.ref))
  return {
    by: 'story',
    dated: deeds
      .filter(({ happens }) => happens !== null)
      .toSorted((a, b) => byMoment(a.happens, b.happens) || learntOrder(visible, a, b))
      .map(statement),
    told: told.map(toldThere),
  }

  function toldThere({ ref, statements }: LearntThere): ToldThere {
    const place = namedPlace(visible, ref ?? '')
    return { in: place, statements: tellTogether(withoutImplied(statements).map(statement), ref) }
  }
}

const learntOrder = (visible: Visible, a: KnownStatement, b: KnownStatement): number =>
  whereLearnt(visible, a.revealedIn).rank - whereLearnt(visible, b.revealedIn).rank

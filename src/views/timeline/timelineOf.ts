import type { Visible } from '../../horizon/visible.js'
import type { KnownStatement } from '../../model/statement.js'
import type { Order } from '../../model/universe.js'
import { isWithdrawn } from '../../universe/isWithdrawn.js'
import { releasesAt, type CalendarEntry, type Release } from '../calendar/calendarOf.js'
import { findOrder } from '../findOrder.js'
import { namedPlace, type NamedPlace } from '../namedPlace.js'
import { goingOn, listPart } from '../listPart.js'
import { namerFor, type NamedStatement } from '../namedStatement.js'
import type { Question } from '../outlet.js'
import { momentsFrom, type Moments } from '../calendar/momentsFrom.js'
import { deedsFrom, type Deed } from './deedsFrom.js'
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
  const { things, next } = listPart(goingOn(groups(), keyOf, question.after), keyOf, question)
  return { by: 'release', entries: things.map(({ entry }) => entry()), next }

  function* groups(): Generator<Iterable<Dated>, void> {
    for (const each of momentsFrom(visible, question)) yield entriesAt(each, releasesAt(visible, each))
  }

  function* entriesAt({ moments }: Moments, releases: readonly Release[]): Generator<Dated, void> {
    for (const { key, when, entry } of releases)
      yield { key, entry: () => ({ kind: 'release', when, release: entry() }) }
    const { statements } = visible
    const { statement } = namerFor(visible)
    const rows = statements.rowsAt(moments).filter((row) => !statements.isStory(row))
    for (const row of statements.eachInIdOrder(Uint32Array.from(rows))) {
      const known = statements.statementIn(row)
      if (!isDatedNews(known)) continue
      const { id: key, happens: when } = known
      yield { key, entry: () => ({ kind: 'statement', when, statement: statement(known) }) }
    }
  }
}

/** An entry that is told only where it is shown. */
interface Dated {
  readonly key: string
  readonly entry: () => TimelineEntry
}

const keyOf = ({ key }: Dated): string => key

/** What comes out stands among the releases already. */
const isDatedNews = (statement: KnownStatement): boolean =>
  statement.realm === 'world' &&
  statement.predicate !== 'release' &&
  statement.happens !== null &&
  !isWithdrawn(statement)

function byStory(visible: Visible, order: Order | null, question: Question): Timeline {
  const { statement } = namerFor(visible)
  const deeds = goingOn(deedsFrom(visible, order, question.after), idOf, question.after)
  const { things, next } = listPart(deeds, idOf, question)
  return {
    by: 'story',
    dated: things.flatMap(({ each, there }) => (there === null ? [statement(each)] : [])),
    told: toldThere(visible, things),
    next,
  }
}

const idOf = ({ each }: Deed): string => each.id

function toldThere(visible: Visible, deeds: readonly Deed[]): ToldThere[] {
  const { statement } = namerFor(visible)
  const refs = new Set(deeds.flatMap(({ there }) => there ?? []))
  return [...refs].map((ref) => {
    const its = deeds.filter(({ there }) => there === ref).map(({ each }) => statement(each))
    return { in: namedPlace(visible, ref), statements: tellTogether(its, ref) }
  })
}

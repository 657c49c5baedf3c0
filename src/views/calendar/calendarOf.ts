import { datedUnitsOf } from '../../horizon/datedUnits.js'
import type { Visible } from '../../horizon/visible.js'
import { parseRef } from '../../model/installmentRef.js'
import type { Certainty } from '../../model/certainty.js'
import { boundsOf } from '../../model/moment.js'
import type { KnownStatement } from '../../model/statement.js'
import { byMoment } from '../byMoment.js'
import { listPart } from '../listPart.js'
import { namerFor, type Namer } from '../namedStatement.js'
import { outlineRuns, type OutlineRun } from '../outlineRuns.js'
import type { Question } from '../outlet.js'
import { startOfSentence } from '../statementLines.js'
import { toldSources, type ToldSource } from '../toldSource.js'
import { isCancelled, isItself, releasedRef, releaseDatesOf, type ReleaseDates } from './releaseDates.js'
import type { Revisions } from './revisionsOf.js'
import { releasesByThing, type Things } from './things.js'

/** What is out when. */
export interface Calendar {
  readonly entries: readonly CalendarEntry[]
  /** What to go on after; null where there is no more. */
  readonly next: string | null
}

export interface CalendarEntry {
  /** A UUID: the same for as long as it is the same thing that comes out, whenever that is. */
  readonly id: string
  /** EDTF; null where no date is known. */
  readonly when: string | null
  /** “Jessica Jones season 1 (13 episodes)”, “The trailer of The Defenders”. */
  readonly words: string
  readonly certainty: Certainty
  readonly isCancelled: boolean
  /** How often what was said of its date changed, as far as the reader may know. */
  readonly revisions: Revisions
  /** First and last installment by the outline; null for what only a statement tells of. */
  readonly installments: { readonly from: string; readonly to: string } | null
  /** The statement that stands; null for what the outline tells. */
  readonly statement: string | null
  readonly sources: readonly ToldSource[]
}

/**
 * Everything that the outline lists and that statements tell to come out, by date; what has none comes last.
 * @param question whose `since` leaves out what is out before that day, and `until` what is out after it or has no date
 */
export function calendarOf(visible: Visible, question: Question): Calendar {
  const { things: entries, next } = listPart(releasesIn(visible, question), releaseKey, question)
  return { entries, next }
}

/** What tells one entry from another: what it is of in the outline, or who says so. */
export const releaseKey = ({ statement, installments }: CalendarEntry): string =>
  statement ?? installments?.from ?? ''

/** The whole calendar, between two days. */
export function releasesIn(visible: Visible, { since = '', until }: Question): readonly CalendarEntry[] {
  const dated = kept.get(visible) ?? entriesOf(visible).map(withDays)
  kept.set(visible, dated)
  return dated
    .filter(({ first, last }) => last >= since && (until === undefined || first <= until))
    .map(({ entry }) => entry)
}

/** An entry, and the first and last day on which it may be: ISO 8601 dates, for what has none after all others. */
interface DatedEntry {
  readonly entry: CalendarEntry
  readonly first: string
  readonly last: string
}

// A visible universe never changes once it is made.
const kept = new WeakMap<Visible, readonly DatedEntry[]>()

const NEVER = '~'

function withDays(entry: CalendarEntry): DatedEntry {
  const bounds = entry.when === null ? null : boundsOf(entry.when)
  return { entry, first: bounds?.first ?? (bounds === null ? NEVER : ''), last: bounds?.last ?? NEVER }
}

function entriesOf(visible: Visible): readonly CalendarEntry[] {
  const dates = releaseDatesOf(visible)
  const outlined = visible.works.flatMap((work) => outlineRuns(visible, work))
  const dated = new Set(
    visible.works
      .flatMap(datedUnitsOf)
      .flatMap(({ unit, released }) => (released === null ? [] : wholesOf(unit))),
  )
  const told = dates.told
    .flatMap(({ stands }) => (stands === null || stands.negated ? [] : [stands]))
    .filter((each) => !isOutlined(each, dated))
  const known = new Set(told.map(releasedRef))
  const drawn: Drawing = { visible, dates, things: releasesByThing(visible, dates), namer: namerFor(visible) }
  return [
    ...outlined
      // What has no date by the outline stands under the one that somebody says.
      .filter(
        ({ from, to, whole, released }) =>
          released !== null || !(known.has(whole) || (from === to && known.has(from))),
      )
      .map((run) => outlinedEntry(drawn, run)),
    ...told.map((each) => toldEntry(drawn, each)),
  ].toSorted((a, b) => byMoment(a.when, b.when) || compare(a.words, b.words))
}

/** Of the thing itself the outline's own date counts; a trailer is another thing. */
const isOutlined = (release: KnownStatement, dated: ReadonlySet<string>): boolean =>
  isItself(release) && dated.has(releasedRef(release))

/** `a/1x03` is itself, and in `a/1` and `a`. */
function wholesOf(ref: string): string[] {
  const parts = parseRef(ref)
  if (parts === null) return [ref]
  return [ref, parts.work, ...(parts.season === null ? [] : [`${parts.work}/${parts.season}`])]
}

/** What entries are drawn from, made once for all of them. */
interface Drawing {
  readonly visible: Visible
  readonly dates: ReleaseDates
  readonly things: Things
  readonly namer: Namer
}

function outlinedEntry({ dates, things }: Drawing, run: OutlineRun): CalendarEntry {
  const { from, to, whole, words, released, said } = run
  return {
    id: things.idOf({ ref: from }),
    when: released,
    words,
    certainty: 'certain',
    isCancelled: isCancelled([whole, from], released, dates),
    revisions: things.revisionsOf({ ref: from, said }),
    installments: { from, to },
    statement: null,
    sources: [],
  }
}

function toldEntry({ visible, dates, things, namer }: Drawing, release: KnownStatement): CalendarEntry {
  const { words } = namer.statement(release)
  const ref = releasedRef(release)
  return {
    id: things.idOf({ ref, value: release.value }),
    when: release.happens,
    words: startOfSentence(words.replace(/ comes out$/, '')),
    certainty: release.certainty,
    isCancelled: isCancelled([ref], release.happens, dates),
    revisions: things.revisionsOf({ ref, value: release.value }),
    installments: null,
    statement: release.id,
    sources: toldSources(visible, release),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

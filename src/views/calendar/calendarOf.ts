import type { Visible } from '../../horizon/visible.js'
import { workOf } from '../../model/installmentRef.js'
import type { Certainty } from '../../model/certainty.js'
import type { KnownStatement } from '../../model/statement.js'
import { goingOn, listPart } from '../listPart.js'
import { namerFor } from '../namedStatement.js'
import { tellRun, type OutlineRun } from '../outlineRuns.js'
import type { Question } from '../outlet.js'
import { startOfSentence } from '../statementLines.js'
import { toldSources, type ToldSource } from '../toldSource.js'
import { momentsFrom, type Moments } from './momentsFrom.js'
import { isCancelled, releasedRef } from './releaseDates.js'
import type { Revisions } from './revisionsOf.js'
import { releasesOfWork } from './releasesOfWork.js'

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
  const { things, next } = listPart(releasesFrom(visible, question), ({ key }) => key, question)
  const entries = things.map(({ entry }) => entry())
  return { entries, next }
}

/** What comes out, before all is said of it: many come out on one day, and few of them are told. */
export interface Release {
  /** What it is of in the outline, or the statement that says so. */
  readonly key: string
  readonly when: string | null
  readonly words: string
  readonly entry: () => CalendarEntry
}

function releasesFrom(visible: Visible, question: Question): Iterable<Release> {
  return goingOn(groups(), ({ key }) => key, question.after)

  function* groups(): Generator<readonly Release[], void> {
    for (const moments of momentsFrom(visible, question)) yield releasesAt(visible, moments)
  }
}

/** What comes out in one place in time, by what it is called. */
export function releasesAt(visible: Visible, { moments, runs }: Moments): Release[] {
  const outlined = runs.filter((run) => run.released !== null || !isToldOf(visible, run))
  const { statements } = visible
  const told = statements
    .rowsAt(moments)
    .filter((row) => statements.predicateOf(row) === 'release')
    .flatMap((row) => standingIn(visible, row))
  return [
    ...outlined.map((run) => outlinedRelease(visible, run)),
    ...told.map((each) => toldRelease(visible, each)),
  ].toSorted((a, b) => compare(a.words, b.words))
}

/** What has no date by the outline stands under the one that somebody says. */
function isToldOf(visible: Visible, { from, to, whole }: OutlineRun): boolean {
  const refs = new Set(releasesOfWork(visible, workOf(whole)).standing.map(releasedRef))
  return refs.has(whole) || (from === to && refs.has(from))
}

/** The statement in a row where it is what stands now. */
function standingIn(visible: Visible, row: number): KnownStatement[] {
  const { statements } = visible
  const id = statements.idOf(row)
  return releasesOfWork(visible, statements.subjectOf(row)).standing.filter((each) => each.id === id)
}

function outlinedRelease(visible: Visible, run: OutlineRun): Release {
  const words = tellRun(visible, run)
  return { key: run.from, when: run.released, words, entry: () => outlinedEntry(visible, run, words) }
}

function outlinedEntry(visible: Visible, run: OutlineRun, words: string): CalendarEntry {
  const { from, to, whole, released, said } = run
  const { dates, things } = releasesOfWork(visible, workOf(whole))
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

function toldRelease(visible: Visible, release: KnownStatement): Release {
  const told = namerFor(visible).statement(release).words
  const words = startOfSentence(told.replace(/ comes out$/, ''))
  return { key: release.id, when: release.happens, words, entry: () => toldEntry(visible, release, words) }
}

function toldEntry(visible: Visible, release: KnownStatement, words: string): CalendarEntry {
  const { dates, things } = releasesOfWork(visible, release.subject)
  const ref = releasedRef(release)
  return {
    id: things.idOf({ ref, value: release.value }),
    when: release.happens,
    words,
    certainty: release.certainty,
    isCancelled: isCancelled([ref], release.happens, dates),
    revisions: things.revisionsOf({ ref, value: release.value }),
    installments: null,
    statement: release.id,
    sources: toldSources(visible, release),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

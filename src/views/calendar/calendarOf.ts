import type { Visible } from '../../horizon/visible.js'
import { parseRef } from '../../model/installmentRef.js'
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
  const { things: entries, next } = listPart(releasesFrom(visible, question), releaseKey, question)
  return { entries, next }
}

/** What tells one entry from another: what it is of in the outline, or who says so. */
export const releaseKey = ({ statement, installments }: CalendarEntry): string =>
  statement ?? installments?.from ?? ''

function releasesFrom(visible: Visible, question: Question): Iterable<CalendarEntry> {
  return goingOn(groups(), releaseKey, question.after)

  function* groups(): Generator<readonly CalendarEntry[], void> {
    for (const moments of momentsFrom(visible, question)) yield releasesAt(visible, moments)
  }
}

/** What comes out in one place in time, by what it is called. */
export function releasesAt(visible: Visible, { moments, runs }: Moments): CalendarEntry[] {
  const outlined = runs.filter((run) => run.released !== null || !isToldOf(visible, run))
  const { statements } = visible
  const told = statements
    .rowsAt(moments)
    .filter((row) => statements.predicateOf(row) === 'release')
    .flatMap((row) => standingIn(visible, row))
  return [
    ...outlined.map((run) => outlinedEntry(visible, run)),
    ...told.map((each) => toldEntry(visible, each)),
  ].toSorted((a, b) => compare(a.words, b.words))
}

/** What has no date by the outline stands under the one that somebody says. */
function isToldOf(visible: Visible, { from, to, whole }: OutlineRun): boolean {
  const refs = new Set(releasesOfWork(visible, workOf(whole)).standing.map(releasedRef))
  return refs.has(whole) || (from === to && refs.has(from))
}

const workOf = (ref: string): string => parseRef(ref)?.work ?? ref

/** The statement in a row where it is what stands now. */
function standingIn(visible: Visible, row: number): KnownStatement[] {
  const { statements } = visible
  const id = statements.idOf(row)
  return releasesOfWork(visible, statements.subjectOf(row)).standing.filter((each) => each.id === id)
}

function outlinedEntry(visible: Visible, run: OutlineRun): CalendarEntry {
  const { from, to, whole, released, said } = run
  const { dates, things } = releasesOfWork(visible, workOf(whole))
  return {
    id: things.idOf({ ref: from }),
    when: released,
    words: tellRun(visible, run),
    certainty: 'certain',
    isCancelled: isCancelled([whole, from], released, dates),
    revisions: things.revisionsOf({ ref: from, said }),
    installments: { from, to },
    statement: null,
    sources: [],
  }
}

function toldEntry(visible: Visible, release: KnownStatement): CalendarEntry {
  const { dates, things } = releasesOfWork(visible, release.subject)
  const { words } = namerFor(visible).statement(release)
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

import { datedUnitsOf } from '../../horizon/datedUnits.js'
import { statementsOf } from '../../horizon/statementsOf.js'
import type { Visible } from '../../horizon/visible.js'
import { parseRef } from '../../model/installmentRef.js'
import type { Certainty } from '../../model/certainty.js'
import type { KnownStatement } from '../../model/statement.js'
import { byMoment } from '../byMoment.js'
import { isSince } from '../isSince.js'
import { listPart } from '../listPart.js'
import { namerFor, type Namer } from '../namedStatement.js'
import { outlineRuns } from '../outlineRuns.js'
import type { Question } from '../outlet.js'
import { startOfSentence } from '../statementLines.js'
import { toldSources, type ToldSource } from '../toldSource.js'
import { visibleBeliefs } from '../visibleBeliefs.js'

/** What is out when. */
export interface Calendar {
  readonly entries: readonly CalendarEntry[]
  /** What to go on after; null where there is no more. */
  readonly next: string | null
}

export interface CalendarEntry {
  /** EDTF; null where no date is known. */
  readonly when: string | null
  /** “Jessica Jones season 1 (13 episodes)”, “The trailer of The Defenders”. */
  readonly words: string
  readonly certainty: Certainty
  /** First and last installment by the outline; null for what only a statement tells of. */
  readonly installments: { readonly from: string; readonly to: string } | null
  /** The statement that stands; null for what the outline tells. */
  readonly statement: string | null
  readonly sources: readonly ToldSource[]
}

/**
 * Everything that the outline lists and that statements tell to come out, by date; what has none comes last.
 * @param question whose `since` leaves out what is out before that day
 */
export function calendarOf(visible: Visible, question: Question): Calendar {
  const { things: entries, next } = listPart(releasesIn(visible, question), releaseKey, question)
  return { entries, next }
}

/** What tells one entry from another: what it is of in the outline, or who says so. */
export const releaseKey = ({ statement, installments }: CalendarEntry): string =>
  statement ?? installments?.from ?? ''

/** The whole calendar. */
export function releasesIn(visible: Visible, { since }: Question): readonly CalendarEntry[] {
  const outlined = visible.works.flatMap((work) => outlineRuns(visible, work))
  const dated = new Set(
    visible.works
      .flatMap(datedUnitsOf)
      .flatMap(({ unit, released }) => (released === null ? [] : wholesOf(unit))),
  )
  const told = releasesThatStand(visible).filter((each) => !isOutlined(each, dated))
  const namer = namerFor(visible)
  const known = new Set(told.map(refOf))
  const entries: CalendarEntry[] = [
    ...outlined
      // What has no date by the outline stands under the one that somebody says.
      .filter(
        ({ from, to, whole, released }) =>
          released !== null || !(known.has(whole) || (from === to && known.has(from))),
      )
      .map(({ from, to, words, released }) => ({
        when: released,
        words,
        certainty: 'certain' as const,
        installments: { from, to },
        statement: null,
        sources: [],
      })),
    ...told.map((each) => entryOf(visible, namer, each)),
  ]
  return entries
    .filter(({ when }) => since === undefined || isSince(when, since))
    .toSorted((a, b) => byMoment(a.when, b.when) || compare(a.words, b.words))
}

function releasesThatStand(visible: Visible): KnownStatement[] {
  const releases = statementsOf(visible, ['release'])
  return visibleBeliefs(visible, releases).flatMap(({ stands }) =>
    stands === null || stands.negated ? [] : [stands],
  )
}

/** Of the thing itself the outline's own date counts; a trailer is another thing. */
const isOutlined = (release: KnownStatement, dated: ReadonlySet<string>): boolean =>
  (release.value === null || release.value === 'premiere') && dated.has(refOf(release))

function refOf({ subject, season, installment }: KnownStatement): string {
  if (season === null) return installment === null ? subject : `${subject}/${installment}`
  const part = `${subject}/${season}`
  return installment === null ? part : `${part}x${String(installment).padStart(2, '0')}`
}

/** `a/1x03` is itself, and in `a/1` and `a`. */
function wholesOf(ref: string): string[] {
  const parts = parseRef(ref)
  if (parts === null) return [ref]
  return [ref, parts.work, ...(parts.season === null ? [] : [`${parts.work}/${parts.season}`])]
}

function entryOf(visible: Visible, namer: Namer, release: KnownStatement): CalendarEntry {
  const { words } = namer.statement(release)
  return {
    when: release.happens,
    words: startOfSentence(words.replace(/ comes out$/, '')),
    certainty: release.certainty,
    installments: null,
    statement: release.id,
    sources: toldSources(visible, release),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

import { givesName } from '../../horizon/nameIndex.js'
import { statementWith } from '../../horizon/statementsOf.js'
import type { Visible } from '../../horizon/visible.js'
import { repeatsOutline } from '../../horizon/repeatsOutline.js'
import type { KnownStatement, Stance } from '../../model/statement.js'
import { momentKey } from '../../universe/momentOrder.js'
import { isFresh, isSaidSince } from '../isFresh.js'
import { byMoment } from '../byMoment.js'
import { goingOn, listPart } from '../listPart.js'
import { namerFor, type Namer, type NamedStatement } from '../namedStatement.js'
import type { Question } from '../outlet.js'
import { toldSources, type ToldSource } from '../toldSource.js'
import { rowsSaidFrom } from './rowsSaidFrom.js'

/** What was said or recorded since a day. */
export interface Changes {
  /** An ISO 8601 date or an RFC 3339 time; null for all that bears a day. */
  readonly since: string | null
  /** By when, then by what is said. */
  readonly changes: readonly Change[]
  /** What to go on after; null where there is no more. */
  readonly next: string | null
}

export interface Change {
  /** EDTF: when it was first said, where that is since then; else the day on which it was recorded. */
  readonly when: string
  readonly stance: Stance
  /** Whether it had been said before that. */
  readonly isAgain: boolean
  readonly statement: NamedStatement
  /** What takes its place, where it was corrected. */
  readonly correctedBy: NamedStatement | null
  /** Only those since then. */
  readonly sources: readonly ToldSource[]
}

/**
 * What was said or recorded on `since` or later, one change for each statement and stance. Of a moment such as “autumn
 * 2016” its first day counts, so that a day divides everything into what had been said and what was said since.
 */
export function changesSince(visible: Visible, question: Question): Changes {
  const { since } = question
  const asked: Asked = { visible, namer: namerFor(visible), since: since ?? '' }
  const { things, next } = listPart(changesFrom(asked, question.after), keyOf, question)
  return { since: since ?? null, changes: things, next }
}

/** Day by day, those of one day by what is said; where that is more than anybody reads, by id. */
function changesFrom(asked: Asked, after: string | undefined): Iterable<Change> {
  const from = after === undefined ? asked.since.slice(0, 'yyyy-mm-dd'.length) : dayOfChange(asked, after)
  return from === null ? [] : goingOn(daysFrom(asked, from, after), keyOf, after)
}

function* daysFrom(asked: Asked, from: string, after: string | undefined): Generator<Iterable<Change>, void> {
  for (const { day, rows } of rowsSaidFrom(asked.visible, from)) yield changesOn(day, rows)

  function* changesOn(day: string, rows: Uint32Array): Generator<Change, void> {
    const few: Change[] = []
    let isMuch = false
    for (const row of asked.visible.statements.eachInIdOrder(rows)) {
      // Of so many those before what to go on after need not be made.
      if (isMuch && after !== undefined && asked.visible.statements.idOf(row) < idOf(after)) continue
      const changes = changesOf(row, asked).filter(({ when }) => momentKey(when) === day)
      if (isMuch) yield* changes
      else few.push(...changes)
      if (isMuch || few.length <= MOST_SORTED) continue
      isMuch = true
      yield* few
    }
    if (!isMuch) yield* few.toSorted(byWords)
  }
}

const MOST_SORTED = 500

const byWords = (a: Change, b: Change): number =>
  compare(a.statement.words, b.statement.words) ||
  compare(a.statement.id, b.statement.id) ||
  compare(a.stance, b.stance)

const keyOf = ({ statement, stance }: Change): string => `${statement.id}-${stance}`
const idOf = (key: string): string => key.slice(0, key.lastIndexOf('-'))

/** The day of the change with that key, by `momentKey`; null where there is none. */
function dayOfChange(asked: Asked, key: string): string | null {
  const row = asked.visible.statements.rowWith(idOf(key))
  const change = row === null ? undefined : changesOf(row, asked).find((each) => keyOf(each) === key)
  return change === undefined ? null : momentKey(change.when)
}

/** That somebody is called by the name under which they stand here, or that something is out when the outline says. */
const saysNothingNew = (statement: KnownStatement, { visible, namer }: Asked): boolean =>
  (givesName(statement) && namer.named(statement.subject).name === statement.value) ||
  repeatsOutline(visible, statement)

/** What a keeper decides of when to show something is no news of it. */
const STANCES: readonly Stance[] = ['asserts', 'confirms', 'disputes', 'withdraws']

interface Asked {
  readonly visible: Visible
  readonly namer: Namer
  readonly since: string
}

function changesOf(row: number, asked: Asked): Change[] {
  const { visible, namer, since } = asked
  const known = visible.statements.statementIn(row)
  if (saysNothingNew(known, asked)) return []
  if (!known.sources.some(({ said, recordedOn }) => said !== null || recordedOn !== undefined)) return []
  const sources = toldSources(visible, known)
  return STANCES.flatMap((stance): Change[] => {
    const its = sources.filter((source) => source.stance === stance)
    const fresh = its.filter((source) => whenSince(source, since) !== null)
    const [when] = fresh.flatMap((source) => whenSince(source, since) ?? []).toSorted(byMoment)
    if (when === undefined) return []
    const corrected = fresh.flatMap(({ correctedBy }) => correctedBy ?? [])[0]
    const by = corrected === undefined ? undefined : statementWith(visible, corrected)
    return [
      {
        when,
        stance,
        isAgain: fresh.length < its.length,
        statement: namer.statement(known),
        correctedBy: by === undefined ? null : namer.statement(by),
        sources: fresh,
      },
    ]
  })
}

/** When it was said or recorded, whichever is not before `since`; null where neither is. */
function whenSince({ said, recordedOn }: ToldSource, since: string): string | null {
  if (isSaidSince(said, since)) return said
  return isFresh({ said, recordedOn }, since) ? (recordedOn?.slice(0, 'yyyy-mm-dd'.length) ?? null) : null
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

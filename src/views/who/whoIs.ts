import { findById } from '../../horizon/findById.js'
import { identitiesOf } from '../../horizon/identities.js'
import { givesName } from '../../horizon/nameIndex.js'
import { learntOrderOf } from '../../horizon/learntOrder.js'
import { rowsLearntOf } from '../../horizon/rowsLearntOf.js'
import type { Visible } from '../../horizon/visible.js'
import type { Named } from '../../model/entity.js'
import type { KnownStatement } from '../../model/statement.js'
import type { WorkKind } from '../../model/work.js'
import type { StatementRows } from '../../universe/statementRows.js'
import { findAsked } from '../findAsked.js'
import { MOST_LISTED } from '../firstLearnt.js'
import { byWhereLearnt } from '../underWhereLearnt.js'
import { inOrderLearnt } from '../inOrderLearnt.js'
import { learntUnderPlaces, type LearntStatements } from '../learntUnderPlaces.js'
import type { NamedPlace } from '../namedPlace.js'
import { namerFor, type NamedStatement } from '../namedStatement.js'
import type { Question } from '../outlet.js'
import { visibleBeliefs } from '../visibleBeliefs.js'

/** What is known so far of everybody and everything by one name. */
export interface Who {
  readonly things: readonly Thing[]
}

export interface Thing extends Named {
  /** Of a work; null for everything else. */
  readonly format: WorkKind | null
  /** Every name that the reader may see, in the order learnt, the best one among them. */
  readonly names: readonly string[]
  /** The status that stands as far as the reader is; null where none is known. It stands under `learnt` too. */
  readonly status: LearntStatement | null
  /** Everything but names, in the order learnt: the first of it where it is much. */
  readonly learnt: readonly LearntStatements[]
  /** How many more statements come after what `learnt` lists. */
  readonly rest: number
  /** What to go on after, where there are more. */
  readonly next: string | null
}

export interface LearntStatement {
  /** Where the reader learnt it; null for what is public. */
  readonly in: NamedPlace | null
  readonly statement: NamedStatement
}

/**
 * What the reader knows so far of whoever and whatever is called so.
 * @returns null where nothing that they may know of bears the name
 */
export function whoIs(visible: Visible, question: Question): Who | null {
  const ids = findAsked(visible, question)
  return ids.length === 0 ? null : { things: ids.map((id) => thingOf(visible, id, question)) }
}

function thingOf(visible: Visible, id: string, question: Question): Thing {
  const { named } = namerFor(visible)
  const { membersOf } = identitiesOf(visible)
  const { statements } = visible
  const naming = statements.statementsIn(Uint32Array.from(statements.rowsNaming(membersOf(id))))
  const { told, statuses } = rowsLearntOf(visible, id)
  const { rows, rest } = partOf(told, statements, question)
  const first = Array.from(rows, (row) => statements.statementIn(row))
  const learnt = learntUnderPlaces(visible, byWhereLearnt(visible, first))
  return {
    ...named(id),
    format: findById(visible.works, id)?.kind ?? null,
    names: namesOf(visible, id, naming.filter(givesName)),
    status: statusOf(visible, statuses),
    learnt,
    rest,
    next: rest === 0 ? null : (learnt.at(-1)?.statements.at(-1)?.id ?? null),
  }
}

/** As much of some rows as is asked for, and how many there are after it. */
function partOf(
  told: Uint32Array,
  statements: StatementRows,
  { limit = MOST_LISTED, after }: Question,
): { readonly rows: Uint32Array; readonly rest: number } {
  const last = after === undefined ? null : statements.rowWith(after)
  const place = last === null ? -1 : told.indexOf(last)
  if (after !== undefined && place === -1) return { rows: new Uint32Array(), rest: 0 }
  const rows = told.subarray(place + 1, place + 1 + limit)
  return { rows, rest: told.length - place - 1 - rows.length }
}

function namesOf(visible: Visible, id: string, naming: readonly KnownStatement[]): string[] {
  const work = findById(visible.works, id)
  const told = inOrderLearnt(visible, naming).flatMap(({ value }) => value ?? [])
  return [...new Set([...(work === undefined ? [] : [work.name, ...work.otherNames]), ...told])]
}

/** What was told last counts first: nothing that was told before it needs to be looked at where it still stands. */
function statusOf(visible: Visible, statuses: Uint32Array): LearntStatement | null {
  for (const rows of toldLastFirst(visible, statuses)) {
    const [belief] = visibleBeliefs(visible, visible.statements.statementsIn(rows))
    const stands = belief?.stands ? [belief.stands] : []
    const [there] = learntUnderPlaces(visible, byWhereLearnt(visible, stands))
    const [statement] = there?.statements ?? []
    if (there !== undefined && statement !== undefined) return { in: there.in, statement }
  }
  return null
}

/**
 * Rows by how late in the story they are told, those that are as late together. What is no story is not late, however late
 * one learns it.
 * @param rows in the order learnt
 */
function* toldLastFirst(visible: Visible, rows: Uint32Array): Generator<Uint32Array, void> {
  const { statements } = visible
  const { ranks, learnt } = learntOrderOf(visible)
  const { place } = statements.columns.numbers
  const rankOf = (row = 0): number => learnt[ranks[place[row] ?? 0] ?? 0]?.rank ?? 0
  let end = rows.length
  for (let rank = rankOf(rows[end - 1]); end > 0 && rank > 0; rank = rankOf(rows[end - 1])) {
    let start = end - 1
    while (start > 0 && rankOf(rows[start - 1]) === rank) start -= 1
    const told = rows.subarray(start, end).filter((row) => statements.isStory(row))
    if (told.length > 0) yield told
    end = start
  }
  yield rows.filter((row, index) => index < end || !statements.isStory(row))
}

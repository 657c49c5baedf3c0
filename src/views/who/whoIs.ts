import { findById } from '../../horizon/findById.js'
import { identitiesOf } from '../../horizon/identities.js'
import { givesName } from '../../horizon/nameIndex.js'
import { learntOrderOf } from '../../horizon/learntOrder.js'
import { rowsAbout } from '../../horizon/statementsAbout.js'
import type { Visible } from '../../horizon/visible.js'
import type { Named } from '../../model/entity.js'
import type { KnownStatement } from '../../model/statement.js'
import type { WorkKind } from '../../model/work.js'
import { predicateIn, predicateNumber } from '../../universe/statementColumns.js'
import { findAsked } from '../findAsked.js'
import { firstLearnt, MOST_LISTED } from '../firstLearnt.js'
import { inOrderLearnt } from '../inOrderLearnt.js'
import { learntUnderPlaces, type LearntStatements } from '../learntUnderPlaces.js'
import type { NamedPlace } from '../namedPlace.js'
import { namerFor, type NamedStatement } from '../namedStatement.js'
import type { Question } from '../outlet.js'
import { repeatsOutline } from '../repeatsOutline.js'
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

function thingOf(visible: Visible, id: string, { limit = MOST_LISTED, after }: Question): Thing {
  const { named } = namerFor(visible)
  const { shownAs, membersOf } = identitiesOf(visible)
  const { statements } = visible
  const about = rowsAbout(visible, id)
  const naming = statements.statementsIn(Uint32Array.from(statements.rowsNaming(membersOf(id))))
  const { told, own } = toldRows(visible, about, new Set(membersOf(shownAs(id))))
  const { statements: first, rest } = firstLearnt(visible, told, { most: limit, after })
  const learnt = learntUnderPlaces(visible, first)
  return {
    ...named(id),
    format: findById(visible.works, id)?.kind ?? null,
    names: namesOf(visible, id, naming.filter(givesName)),
    status: statusOf(visible, own),
    learnt,
    rest,
    next: rest === 0 ? null : (learnt.at(-1)?.statements.at(-1)?.id ?? null),
  }
}

/**
 * Of the rows about somebody those that are told, and those of them that say their status. Names stand at the top, and what
 * the outline says already need not be said again.
 */
function toldRows(visible: Visible, about: Uint32Array, members: ReadonlySet<string>) {
  const { statements } = visible
  const { manner } = statements.columns.numbers
  const told = new Uint32Array(about.length)
  const own: number[] = []
  let count = 0
  for (const row of about) {
    const predicate = predicateIn(manner[row] ?? 0)
    if (predicate === NAME) continue
    if (predicate === RELEASE && repeatsOutline(visible, statements.statementIn(row))) continue
    told[count] = row
    count += 1
    if (predicate === STATUS && members.has(statements.subjectOf(row))) own.push(row)
  }
  return { told: told.subarray(0, count), own }
}

const NAME = predicateNumber('name')
const RELEASE = predicateNumber('release')
const STATUS = predicateNumber('status')

function namesOf(visible: Visible, id: string, naming: readonly KnownStatement[]): string[] {
  const work = findById(visible.works, id)
  const told = inOrderLearnt(visible, naming).flatMap(({ value }) => value ?? [])
  return [...new Set([...(work === undefined ? [] : [work.name, ...work.otherNames]), ...told])]
}

/** What was told last counts first: nothing that was told before it needs to be looked at where it still stands. */
function statusOf(visible: Visible, own: readonly number[]): LearntStatement | null {
  const { statements } = visible
  const { ranks, learnt } = learntOrderOf(visible)
  const { place } = statements.columns.numbers
  const rankOf = (row: number): number =>
    statements.isStory(row) ? (learnt[ranks[place[row] ?? 0] ?? 0]?.rank ?? 0) : 0
  const told = Float64Array.from(own, rankOf)
  for (let last = latestBefore(told, Number.POSITIVE_INFINITY); last >= 0; last = latestBefore(told, last)) {
    const rows = own.filter((_, index) => told[index] === last)
    const [belief] = visibleBeliefs(visible, statements.statementsIn(Uint32Array.from(rows)))
    const [there] = learntUnderPlaces(visible, belief?.stands ? [belief.stands] : [])
    const [statement] = there?.statements ?? []
    if (there !== undefined && statement !== undefined) return { in: there.in, statement }
  }
  return null
}

/** The latest of some ranks that is before `rank`; less than none where there is none. */
function latestBefore(ranks: Float64Array, rank: number): number {
  let latest = -1
  for (const each of ranks) if (each < rank && each > latest) latest = each
  return latest
}

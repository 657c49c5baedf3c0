import { findById } from '../../horizon/findById.js'
import { findNamed } from '../../horizon/findNamed.js'
import { identitiesOf } from '../../horizon/identities.js'
import { givesName } from '../../horizon/nameIndex.js'
import { releaseRankOf } from '../../horizon/releaseRank.js'
import { rowsAbout } from '../../horizon/statementsAbout.js'
import type { Visible } from '../../horizon/visible.js'
import type { Named } from '../../model/entity.js'
import type { KnownStatement } from '../../model/statement.js'
import type { WorkKind } from '../../model/work.js'
import { firstLearnt } from '../firstLearnt.js'
import { underWhereLearnt } from '../underWhereLearnt.js'
import { inOrderLearnt } from '../inOrderLearnt.js'
import { namedPlace, type NamedPlace } from '../namedPlace.js'
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
  /** How many more statements there are than `learnt` lists. */
  readonly rest: number
}

export interface LearntStatement {
  /** Where the reader learnt it; null for what is public. */
  readonly in: NamedPlace | null
  readonly statement: NamedStatement
}

export interface LearntStatements {
  readonly in: NamedPlace | null
  readonly statements: readonly NamedStatement[]
}

/**
 * What the reader knows so far of whoever and whatever is called so.
 * @returns null where nothing that they may know of bears the name
 */
export function whoIs(visible: Visible, { words }: Question): Who | null {
  const ids = findNamed(visible, words)
  return ids.length === 0 ? null : { things: ids.map((id) => thingOf(visible, id)) }
}

function thingOf(visible: Visible, id: string): Thing {
  const { named } = namerFor(visible)
  const { shownAs, membersOf } = identitiesOf(visible)
  const { statements } = visible
  const about = rowsAbout(visible, id)
  const naming = statements.statementsIn(Uint32Array.from(statements.rowsNaming(membersOf(id))))
  const own = about.filter(
    (row) => statements.predicateOf(row) === 'status' && shownAs(statements.subjectOf(row)) === id,
  )
  const { statements: first, rest } = firstLearnt(
    visible,
    about.filter((row) => isTold(visible, row)),
  )
  return {
    ...named(id),
    format: findById(visible.works, id)?.kind ?? null,
    names: namesOf(visible, id, naming.filter(givesName)),
    status: statusOf(visible, own),
    learnt: learntOf(visible, first),
    rest,
  }
}

/** Names stand at the top, and what the outline says already need not be said again. */
function isTold(visible: Visible, row: number): boolean {
  const predicate = visible.statements.predicateOf(row)
  if (predicate !== 'release') return predicate !== 'name'
  return !repeatsOutline(visible, visible.statements.statementIn(row))
}

function namesOf(visible: Visible, id: string, naming: readonly KnownStatement[]): string[] {
  const work = findById(visible.works, id)
  const told = inOrderLearnt(visible, naming).flatMap(({ value }) => value ?? [])
  return [...new Set([...(work === undefined ? [] : [work.name, ...work.otherNames]), ...told])]
}

/** What was told last counts first: nothing that was told before it needs to be looked at where it still stands. */
function statusOf(visible: Visible, own: Uint32Array): LearntStatement | null {
  const { statements } = visible
  const rank = releaseRankOf(visible.works)
  const byRank = new Map<number, number[]>()
  for (const row of own) {
    const told = statements.isStory(row) ? rank(statements.placeOf(row)?.revealedIn ?? []) : 0
    const there = byRank.get(told)
    if (there === undefined) byRank.set(told, [row])
    else there.push(row)
  }
  for (const told of [...byRank.keys()].toSorted((a, b) => b - a)) {
    const [belief] = visibleBeliefs(
      visible,
      statements.statementsIn(Uint32Array.from(byRank.get(told) ?? [])),
    )
    const [learnt] = learntOf(visible, belief?.stands ? [belief.stands] : [])
    const [statement] = learnt?.statements ?? []
    if (learnt !== undefined && statement !== undefined) return { in: learnt.in, statement }
  }
  return null
}

function learntOf(visible: Visible, statements: readonly KnownStatement[]): LearntStatements[] {
  const { statement } = namerFor(visible)
  return underWhereLearnt(visible, statements).map(({ ref, statements: there }) => ({
    in: ref === null ? null : namedPlace(visible, ref),
    statements: there.map(statement),
  }))
}

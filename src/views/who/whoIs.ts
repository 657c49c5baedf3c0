import { findById } from '../../horizon/findById.js'
import { findNamed } from '../../horizon/findNamed.js'
import { identitiesOf } from '../../horizon/identities.js'
import { givesName } from '../../horizon/nameIndex.js'
import { statementsAbout } from '../../horizon/statementsAbout.js'
import type { Visible } from '../../horizon/visible.js'
import type { Named } from '../../model/entity.js'
import type { KnownStatement } from '../../model/statement.js'
import type { WorkKind } from '../../model/work.js'
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
  /** Everything but names, in the order learnt. */
  readonly learnt: readonly LearntStatements[]
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
  const about = statementsAbout(visible, id)
  const { shownAs } = identitiesOf(visible)
  const own = about.filter(({ subject }) => shownAs(subject) === id)
  return {
    ...named(id),
    format: findById(visible.works, id)?.kind ?? null,
    names: namesOf(visible, id, own.filter(givesName)),
    status: statusOf(visible, own),
    learnt: learntOf(
      visible,
      about.filter((each) => each.predicate !== 'name' && !repeatsOutline(visible, each)),
    ),
  }
}

function namesOf(visible: Visible, id: string, naming: readonly KnownStatement[]): string[] {
  const work = findById(visible.works, id)
  const told = inOrderLearnt(visible, naming).flatMap(({ value }) => value ?? [])
  return [...new Set([...(work === undefined ? [] : [work.name, ...work.otherNames]), ...told])]
}

function statusOf(visible: Visible, own: readonly KnownStatement[]): LearntStatement | null {
  const [belief] = visibleBeliefs(
    visible,
    own.filter(({ predicate }) => predicate === 'status'),
  )
  const [learnt] = learntOf(visible, belief?.stands ? [belief.stands] : [])
  const [statement] = learnt?.statements ?? []
  return learnt === undefined || statement === undefined ? null : { in: learnt.in, statement }
}

function learntOf(visible: Visible, statements: readonly KnownStatement[]): LearntStatements[] {
  const { statement } = namerFor(visible)
  return underWhereLearnt(visible, statements).map(({ ref, statements: there }) => ({
    in: ref === null ? null : namedPlace(visible, ref),
    statements: there.map(statement),
  }))
}

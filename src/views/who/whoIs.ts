import { findNamed } from '../../horizon/findNamed.js'
import { identitiesOf } from '../../horizon/identities.js'
import { givesName } from '../../horizon/settleNames.js'
import { statementsAbout } from '../../horizon/statementsAbout.js'
import type { Visible } from '../../horizon/visible.js'
import type { Named } from '../../model/entity.js'
import type { KnownStatement } from '../../model/statement.js'
import type { WorkKind } from '../../model/work.js'
import { underWhereLearnt } from '../underWhereLearnt.js'
import { namedPlace, type NamedPlace } from '../namedPlace.js'
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
  /** Everything else in the order learnt. */
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
  const { named, statement } = namerFor(visible)
  const about = statementsAbout(visible, id)
  const learnt = (statements: readonly KnownStatement[]): LearntStatements[] =>
    underWhereLearnt(visible, statements).map((group) => ({
      in: group.ref === null ? null : namedPlace(visible, group.ref),
      statements: group.statements.map(statement),
    }))
  const { shownAs } = identitiesOf(visible)
  const isOwn = ({ subject }: KnownStatement): boolean => shownAs(subject) === id
  const naming = learnt(about.filter((each) => givesName(each) && isOwn(each)))
  const work = visible.works.find((each) => each.id === id)
  const names = [
    work?.name,
    ...(work?.otherNames ?? []),
    ...naming.flatMap(({ statements }) => statements.map(({ value }) => value)),
  ]
  const [status] = visibleBeliefs(
    visible,
    about.filter((each) => each.predicate === 'status' && isOwn(each)),
  )
  const [standing] = learnt(status?.stands ? [status.stands] : [])
  const [said] = standing?.statements ?? []
  return {
    ...named(id),
    format: work?.kind ?? null,
    names: [...new Set(names.filter((name) => name !== undefined && name !== null))],
    status: said === undefined ? null : { in: standing?.in ?? null, statement: said },
    learnt: learnt(about.filter(({ predicate }) => predicate !== 'name')),
  }
}

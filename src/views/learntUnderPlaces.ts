import type { Visible } from '../horizon/visible.js'
import { namedPlace, type NamedPlace } from './namedPlace.js'
import { namerFor, type NamedStatement } from './namedStatement.js'
import type { LearntThere } from './underWhereLearnt.js'

/** What was learnt in one place, as an answer shows it. */
export interface LearntStatements {
  /** Null for what is public. */
  readonly in: NamedPlace | null
  readonly statements: readonly NamedStatement[]
}

/** Statements as an answer shows them, each under where it was learnt. */
export function learntUnderPlaces(visible: Visible, groups: readonly LearntThere[]): LearntStatements[] {
  const { statement } = namerFor(visible)
  return groups.map(({ ref, statements }) => ({
    in: ref === null ? null : namedPlace(visible, ref),
    statements: statements.map(statement),
  }))
}

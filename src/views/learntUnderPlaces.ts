import type { Visible } from '../horizon/visible.js'
import type { KnownStatement } from '../model/statement.js'
import { namedPlace, type NamedPlace } from './namedPlace.js'
import { namerFor, type NamedStatement } from './namedStatement.js'
import { underWhereLearnt } from './underWhereLearnt.js'

/** What was learnt in one place, as an answer shows it. */
export interface LearntStatements {
  /** Null for what is public. */
  readonly in: NamedPlace | null
  readonly statements: readonly NamedStatement[]
}

/** Statements in the order learnt, each under where that was. */
export function learntUnderPlaces(
  visible: Visible,
  statements: readonly KnownStatement[],
): LearntStatements[] {
  const { statement } = namerFor(visible)
  return underWhereLearnt(visible, statements).map(({ ref, statements: there }) => ({
    in: ref === null ? null : namedPlace(visible, ref),
    statements: there.map(statement),
  }))
}

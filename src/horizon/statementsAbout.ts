import type { Predicate } from '../model/predicate.js'
import type { KnownStatement } from '../model/statement.js'
import { predicateIn, predicateNumber } from '../universe/statementColumns.js'
import { identitiesOf } from './identities.js'
import type { Visible } from './visible.js'

/** As `statementsAbout`, only where they stand among the visible statements, in no order. */
export function rowsAbout(visible: Visible, id: string): Uint32Array {
  const { shownAs, membersOf } = identitiesOf(visible)
  return visible.statements.rowsAbout(membersOf(shownAs(id)))
}

const kept = new WeakMap<Visible, Map<string, readonly KnownStatement[]>>()

/**
 * The visible statements that speak of an entity or work, or of any that is one with it for this reader: as subject,
 * as object, or as the work they are about. By id; none where nobody visible has that id.
 */
export function statementsAbout(visible: Visible, id: string): readonly KnownStatement[] {
  const known = kept.get(visible) ?? new Map<string, readonly KnownStatement[]>()
  kept.set(visible, known)
  const shown = identitiesOf(visible).shownAs(id)
  const about = known.get(shown) ?? visible.statements.statementsIn(rowsAbout(visible, shown))
  known.set(shown, about)
  return about
}

/** As `statementsAbout`, only those with any of these predicates: no other is made for it. */
export const statementsAboutAs = (
  visible: Visible,
  id: string,
  predicates: readonly Predicate[],
): readonly KnownStatement[] => visible.statements.statementsIn(rowsAboutAs(visible, id, predicates))

function rowsAboutAs(visible: Visible, id: string, predicates: readonly Predicate[]): Uint32Array {
  const numbers = new Set(predicates.map(predicateNumber))
  const { manner } = visible.statements.columns.numbers
  return rowsAbout(visible, id).filter((row) => numbers.has(predicateIn(manner[row] ?? 0)))
}

/** The visible statements with any of these predicates that say something of an entity or work, or of one that is one with it. By id. */
export function statementsSayingOf(
  visible: Visible,
  id: string,
  predicates: readonly Predicate[],
): readonly KnownStatement[] {
  const { shownAs } = identitiesOf(visible)
  const { statements } = visible
  const shown = shownAs(id)
  const rows = rowsAboutAs(visible, shown, predicates).filter(
    (row) => shownAs(statements.subjectOf(row)) === shown,
  )
  return statements.statementsIn(rows)
}

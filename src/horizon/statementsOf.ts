import type { Predicate } from '../model/predicate.js'
import type { KnownStatement } from '../model/statement.js'
import type { Visible } from './visible.js'

/** The visible statements with any of these predicates, by id. */
export const statementsOf = ({ statements }: Visible, predicates: readonly Predicate[]): KnownStatement[] =>
  statements.statementsIn(statements.rowsOf(predicates))

/** The visible statement of that id; undefined where there is none. */
export function statementWith({ statements }: Visible, id: string): KnownStatement | undefined {
  const row = statements.rowWith(id)
  return row === null ? undefined : statements.statementIn(row)
}

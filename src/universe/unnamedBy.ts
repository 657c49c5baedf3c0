import { isRevealedBy } from '../model/isRevealedBy.js'
import type { Universe } from '../model/universe.js'
import { rowsOf } from './rowsOf.js'

/**
 * Those of `known` who have no name yet for somebody who has seen no more than `revealedIn` and what is numbered before it: a
 * synopsis that names them earlier than any name of theirs is known from gives them one.
 */
export function unnamedBy(
  { works, statements }: Universe,
  revealedIn: readonly string[],
  known: ReadonlySet<string>,
): Set<string> {
  const unnamed = new Set(known)
  for (const { id } of works) unnamed.delete(id)
  const rows = rowsOf(statements)
  for (const row of rows.rowsOf(['name', 'alias'])) {
    const { subject, revealedIn: needed } = rows.statementIn(row)
    if (unnamed.has(subject) && isRevealedBy(needed, revealedIn)) unnamed.delete(subject)
  }
  return unnamed
}

import type { KnownStatement } from '../model/statement.js'
import { identitiesOf } from './identities.js'
import type { Visible } from './visible.js'

const kept = new WeakMap<Visible, Map<string, readonly KnownStatement[]>>()

/**
 * The visible statements that speak of an entity or work, or of any that is one with it for this reader: as subject,
 * as object, or as the work they are about. By id; none where nobody visible has that id.
 */
export function statementsAbout(visible: Visible, id: string): readonly KnownStatement[] {
  const known = kept.get(visible) ?? new Map<string, readonly KnownStatement[]>()
  kept.set(visible, known)
  const { shownAs, membersOf } = identitiesOf(visible)
  const shown = shownAs(id)
  const { statements } = visible
  const about = known.get(shown) ?? statements.statementsIn(statements.rowsAbout(membersOf(shown)))
  known.set(shown, about)
  return about
}

import type { KnownStatement } from '../model/statement.js'
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

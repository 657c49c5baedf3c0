import type { KnownStatement } from '../model/statement.js'
import { identitiesOf } from './identities.js'
import type { Visible } from './visible.js'

const kept = new WeakMap<Visible, ReadonlyMap<string, readonly KnownStatement[]>>()
const NONE: readonly KnownStatement[] = []

/**
 * The visible statements that speak of an entity or work, or of any that is one with it for this reader: as subject,
 * as object, or as the work they are about. By id; none where nobody visible has that id.
 */
export function statementsAbout(visible: Visible, id: string): readonly KnownStatement[] {
  const byId = kept.get(visible) ?? gather(visible)
  kept.set(visible, byId)
  return byId.get(identitiesOf(visible).shownAs(id)) ?? NONE
}

function gather(visible: Visible): ReadonlyMap<string, readonly KnownStatement[]> {
  const { shownAs } = identitiesOf(visible)
  const byId = new Map<string, KnownStatement[]>()
  for (const statement of visible.statements) {
    const spokenOf = [statement.subject, statement.object, statement.work].flatMap((id) =>
      id === null ? [] : [shownAs(id)],
    )
    for (const id of new Set(spokenOf)) {
      const about = byId.get(id)
      if (about === undefined) byId.set(id, [statement])
      else about.push(statement)
    }
  }
  return byId
}

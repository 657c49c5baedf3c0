import { identitiesOf } from '../horizon/identities.js'
import type { Visible } from '../horizon/visible.js'
import type { Named } from '../model/entity.js'
import { namerFor } from './namedStatement.js'

/** The characters that some visible rows are about, by name: without making statements of the rows. */
export function charactersIn(visible: Visible, rows: Uint32Array): Named[] {
  const { statements } = visible
  const { subject, object } = statements.columns.numbers
  const { shownAs } = identitiesOf(visible)
  const { named } = namerFor(visible)
  const numbers = new Set<number>()
  for (const row of rows) numbers.add(subject[row] ?? 0).add(object[row] ?? 0)
  numbers.delete(0)
  const ids = new Set([...numbers].map((number) => shownAs(statements.entityAt(number))))
  return [...ids]
    .filter((id) => visible.kindOf(id) === 'character')
    .map(named)
    .toSorted((a, b) => compare(a.name, b.name) || compare(a.id, b.id))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

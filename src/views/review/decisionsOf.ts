import type { Visible } from '../../horizon/visible.js'
import { listPart, type ListPart } from '../listPart.js'
import type { Question } from '../outlet.js'
import { historyEntries, type HistoryEntry } from './historyOf.js'

/**
 * All that keepers decided, the latest first, as far as the reader may know of it: a decision about several statements
 * stands once for each.
 */
export function decisionsOf(
  visible: Visible,
  part: Pick<Question, 'limit' | 'after'>,
): ListPart<HistoryEntry> {
  const rulings = visible.statements.columns.sources.rulings.toSorted(
    (a, b) => compare(b.on, a.on) || compare(a.id, b.id),
  )
  const ids = new Set(rulings.map(({ id }) => id))
  return listPart(entries(), keyOf, part)

  function* entries(): Generator<HistoryEntry> {
    for (const id of ids) {
      const rows = Uint32Array.from(visible.statements.rowsRuled(id))
      yield* historyEntries(visible, rows).filter(({ ruling }) => ruling === id)
    }
  }
}

const keyOf = ({ ruling, statement }: HistoryEntry): string => `${ruling ?? ''} ${statement.id}`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

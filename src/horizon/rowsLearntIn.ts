import { wholeRef } from '../model/installmentRef.js'
import { learntOrderOf } from './learntOrder.js'
import type { Visible } from './visible.js'

/**
 * Where the visible statements stand that one learns in an installment, or up to a time in it: those of which nothing that
 * came out later reveals any more. In no order.
 * @param refs the installment's reference, as `datedUnitsOf` gives it; of a season those of its installments and its own
 */
export function rowsLearntIn(visible: Visible, refs: ReadonlySet<string>): Uint32Array {
  const { statements } = visible
  const { ranks, learnt } = learntOrderOf(visible)
  const isHere = Uint8Array.from(learnt, ({ ref }) => (ref !== null && refs.has(wholeRef(ref)) ? 1 : 0))
  if (!isHere.includes(1)) return new Uint32Array()
  const { place } = statements.columns.numbers
  const rows: number[] = []
  for (let row = 0; row < statements.end; row += 1)
    if (isHere[ranks[place[row] ?? 0] ?? 0] === 1 && statements.has(row)) rows.push(row)
  return Uint32Array.from(rows)
}

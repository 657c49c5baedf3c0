import { widenedTo } from '../../universe/chains.js'
import { inIdOrder } from '../../universe/idOrder.js'
import type { StatementColumns } from '../../universe/statementColumns.js'
import { knownTextAt } from '../../universe/textTable.js'

/** What is needed to compare rows by the ids of their statements, and to go through them by id. */
export interface IdOrder {
  /** By row the first letters of its id, as a number. */
  keys: Uint32Array
  /** Rows by id: as many as there were when it was made, which is when it was first asked for. */
  rows: Uint32Array
}

export const newIdOrder = (): IdOrder => ({ keys: new Uint32Array(64), rows: new Uint32Array() })

/** Rows that came later are looked at one by one. When there are more of them, all are put in order again. */
const MOST_LATER = 4096
const UNITS = 4
const LAST_UNIT = 255

export function readId(order: IdOrder, { ids, numbers }: StatementColumns, row: number): void {
  if (row >= order.keys.length) order.keys = widenedTo(order.keys, row)
  order.keys[row] = keyOf(knownTextAt(ids, numbers.id[row] ?? 0))
}

/** The first letters of a text as a number, eight bits for each. What has more bits counts as all of the rest: then the key decides nothing more. */
export function keyOf(id: string): number {
  let key = 0
  for (let at = 0; at < UNITS; at += 1) {
    const unit = at < id.length ? id.charCodeAt(at) : 0
    if (unit >= LAST_UNIT) return (key + 1) * 256 ** (UNITS - at) - 1
    key = key * 256 + unit
  }
  return key
}

/** Compares the ids of two rows by code units; of the same id the row that came first is first. */
export function compareIds(
  { keys }: IdOrder,
  { ids, numbers }: StatementColumns,
): (a: number, b: number) => number {
  return (a, b) => {
    const byKey = (keys[a] ?? 0) - (keys[b] ?? 0)
    if (byKey !== 0 || a === b) return byKey
    const [idA, idB] = [knownTextAt(ids, numbers.id[a] ?? 0), knownTextAt(ids, numbers.id[b] ?? 0)]
    return idA < idB ? -1 : idA > idB ? 1 : a - b
  }
}

/** Rows by id; those that are not among them, because they came later, are from its length on. */
export function rowsById(order: IdOrder, columns: StatementColumns): Uint32Array {
  if (order.rows.length === 0 || columns.rows - order.rows.length > MOST_LATER)
    order.rows = inIdOrder(
      columns,
      Uint32Array.from({ length: columns.rows }, (_, row) => row),
    )
  return order.rows
}

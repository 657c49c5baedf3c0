import type { StatementColumns } from './statementColumns.js'
import { sortedNumbers } from './sortedNumbers.js'
import { knownTextAt } from './textTable.js'

/** The places of ids among all ids, by code units: the same in every locale, and whatever came first. */
interface IdOrder {
  /** Numbers of ids, sorted by the ids. */
  readonly sorted: Uint32Array
  /** By number of an id its place in `sorted`. */
  readonly places: Uint32Array
}

const kept = new WeakMap<StatementColumns, IdOrder>()

/** Below this it is faster to compare the ids themselves. */
const FEW = 2048

/** A place and a row in one number: exact, because together they have no more than 53 bits. */
const ROWS = 2 ** 26

/** The same rows sorted by the ids of their statements. */
export function inIdOrder(columns: StatementColumns, rows: Uint32Array): Uint32Array {
  const { ids, numbers } = columns
  if (rows.length < 2) return rows
  if (rows.length < FEW) {
    const named = Array.from(rows, (row) => ({ row, id: knownTextAt(ids, numbers.id[row] ?? 0) }))
    const sorted = named.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.row - b.row))
    return Uint32Array.from(sorted, ({ row }) => row)
  }
  const { places } = idOrderOf(columns)
  const keys = new Float64Array(rows.length)
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0
    keys[at] = (places[numbers.id[row] ?? 0] ?? 0) * ROWS + row
  }
  return Uint32Array.from(keys.toSorted(), (key) => key % ROWS)
}

/** The first `most` of the same rows, sorted by the ids of their statements. */
export function firstInIdOrder(columns: StatementColumns, rows: Uint32Array, most: number): Uint32Array {
  if (rows.length <= most || rows.length < FEW) return inIdOrder(columns, rows).subarray(0, most)
  const { places } = idOrderOf(columns)
  const { id } = columns.numbers
  const keys = new Float64Array(most).fill(Number.POSITIVE_INFINITY)
  for (const row of rows) {
    const key = (places[id[row] ?? 0] ?? 0) * ROWS + row
    let at = most - 1
    if (key >= (keys[at] ?? 0)) continue
    for (; at > 0 && key < (keys[at - 1] ?? 0); at -= 1) keys[at] = keys[at - 1] ?? 0
    keys[at] = key
  }
  return Uint32Array.from(keys, (key) => key % ROWS)
}

function idOrderOf(columns: StatementColumns): IdOrder {
  const { ids } = columns
  const before = kept.get(columns)
  const known = before?.sorted.length ?? 0
  if (before !== undefined && known === ids.size - 1) return before
  const added = Uint32Array.from({ length: ids.size - 1 - known }, (_, index) => known + 1 + index)
  const sorted = merged(before?.sorted ?? new Uint32Array(), sortedNumbers(ids, added), (number) =>
    knownTextAt(ids, number),
  )
  const places = new Uint32Array(ids.size)
  for (let place = 0; place < sorted.length; place += 1) places[sorted[place] ?? 0] = place
  const order = { sorted, places }
  kept.set(columns, order)
  return order
}

/** Two sorted rows of numbers as one; the second is short, or the first is empty. */
function merged(long: Uint32Array, short: Uint32Array, idOf: (number: number) => string): Uint32Array {
  if (long.length === 0) return short
  const all = new Uint32Array(long.length + short.length)
  let taken = 0
  for (const [index, number] of short.entries()) {
    const end = placeFor(long, idOf(number), idOf)
    all.set(long.subarray(taken, end), taken + index)
    all[end + index] = number
    taken = end
  }
  all.set(long.subarray(taken), taken + short.length)
  return all
}

/** The first place of a sorted row whose id is not smaller. */
function placeFor(sorted: Uint32Array, id: string, idOf: (number: number) => string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (idOf(sorted[middle] ?? 0) < id) low = middle + 1
    else high = middle
  }
  return low
}

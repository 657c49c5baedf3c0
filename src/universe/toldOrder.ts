import { boundsOf } from '../model/moment.js'
import { rowsAddedSince } from './gatheredRows.js'
import { inIdOrder } from './idOrder.js'
import { stablyBy } from './stablyBy.js'
import { predicateIn, type StatementColumns } from './statementColumns.js'
import { knownTextAt } from './textTable.js'

/** Rows in the order in which they are told where they were learnt together: by day, then predicate, then id. */
interface ToldOrder {
  /** How many rows there were when it was made; of later ones it says nothing. */
  readonly size: number
  /** The rows that speak of an entity, side by side, one entity after the other. */
  readonly rows: Uint32Array
  /** By number of an entity where its rows begin; one more than there are entities. */
  readonly starts: Uint32Array
}

/** Less than 0 where `a` is told before `b`. */
export type CompareRows = (a: number, b: number) => number

const kept = new WeakMap<StatementColumns, ToldOrder>()

/** Rows that came later are compared one by one. When there are more of them, all are put in order again. */
const MOST_LATER = 4096
const PREDICATES = 32

/** Puts all rows in order where they are not, once for all readers. */
export function readyToTell(columns: StatementColumns): void {
  toldOrderOf(columns)
}

/** The rows that speak of an entity, in that order; by its number. */
export function rowsToldOf(columns: StatementColumns, entity: number): Uint32Array {
  const { size, rows, starts } = toldOrderOf(columns)
  const known = rows.subarray(starts[entity] ?? rows.length, starts[entity + 1] ?? rows.length)
  const compare = compareTold(columns)
  const later = rowsAddedSince(columns, entity, size * 3).toSorted(compare)
  return merged(known, Uint32Array.from(later), compare)
}

/** Makes one row of two that are in order; what is in both is in it once. */
export function merged(a: Uint32Array, b: Uint32Array, compare: CompareRows): Uint32Array {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a
  const all = new Uint32Array(a.length + b.length)
  let [count, left, right] = [0, 0, 0]
  while (left < a.length || right < b.length) {
    const [rowA, rowB] = [a[left], b[right]]
    const by = rowA === undefined ? 1 : rowB === undefined ? -1 : compare(rowA, rowB)
    all[count] = (by <= 0 ? rowA : rowB) ?? 0
    count += 1
    if (by <= 0) left += 1
    if (by >= 0) right += 1
  }
  return all.subarray(0, count)
}

/** The order of some columns: the same for all readers, and made when it is first asked for. */
function toldOrderOf(columns: StatementColumns): ToldOrder {
  const before = kept.get(columns)
  const known = before?.size ?? 0
  if (before !== undefined && columns.rows - known <= Math.min(MOST_LATER, known >>> 3)) return before
  const byId = inIdOrder(
    columns,
    Uint32Array.from({ length: columns.rows }, (_, row) => row),
  )
  const { happens, manner } = columns.numbers
  const { days, count } = daysOf(columns)
  const keyOf = (row: number): number =>
    (days[happens[row] ?? 0] ?? 0) * PREDICATES + predicateIn(manner[row] ?? 0)
  const order = { size: columns.rows, ...byEntity(columns, stablyBy(byId, count * PREDICATES, keyOf)) }
  kept.set(columns, order)
  return order
}

/** Rows by whom they speak of, those of each in the order given. */
function byEntity(
  { entities, numbers }: StatementColumns,
  inOrder: Uint32Array,
): Pick<ToldOrder, 'rows' | 'starts'> {
  const { subject, object, work } = numbers
  const starts = new Uint32Array(entities.size + 1)
  forEachSpokenOf((entity) => {
    starts[entity + 1] = (starts[entity + 1] ?? 0) + 1
  })
  for (let entity = 1; entity < starts.length; entity += 1)
    starts[entity] = (starts[entity] ?? 0) + (starts[entity - 1] ?? 0)
  const ends = starts.slice()
  const rows = new Uint32Array(starts.at(-1) ?? 0)
  forEachSpokenOf((entity, row) => {
    const end = ends[entity] ?? 0
    rows[end] = row
    ends[entity] = end + 1
  })
  return { rows, starts }

  function forEachSpokenOf(visit: (entity: number, row: number) => void): void {
    for (const row of inOrder) {
      const [one = 0, two = 0, three = 0] = [subject[row], object[row], work[row]]
      visit(one, row)
      if (two !== 0 && two !== one) visit(two, row)
      if (three !== 0 && three !== one && three !== two) visit(three, row)
    }
  }
}

/** Compares any rows as the order does. */
export function compareTold(columns: StatementColumns): CompareRows {
  const { ids, numbers } = columns
  const { happens, manner, id } = numbers
  const { days } = daysOf(columns)
  return (a, b) => {
    const byDay = (days[happens[a] ?? 0] ?? 0) - (days[happens[b] ?? 0] ?? 0)
    if (byDay !== 0) return byDay
    const byPredicate = predicateIn(manner[a] ?? 0) - predicateIn(manner[b] ?? 0)
    if (byPredicate !== 0 || a === b) return byPredicate
    const [idA, idB] = [knownTextAt(ids, id[a] ?? 0), knownTextAt(ids, id[b] ?? 0)]
    return idA < idB ? -1 : idA > idB ? 1 : a - b
  }
}

interface Days {
  /** By number of a moment the place of its first day among all of them; 0 for none. */
  readonly days: Uint32Array
  readonly count: number
}

const keptDays = new WeakMap<StatementColumns, Days>()

function daysOf(columns: StatementColumns): Days {
  const { moments } = columns
  const before = keptDays.get(columns)
  if (before?.days.length === moments.size) return before
  const texts = Array.from({ length: moments.size }, (_, number) =>
    number === 0 ? '' : (boundsOf(knownTextAt(moments, number))?.first ?? ''),
  )
  const sorted = [...new Set(texts)].toSorted()
  const places = new Map(sorted.map((day, place) => [day, place]))
  const all = { days: Uint32Array.from(texts, (day) => places.get(day) ?? 0), count: sorted.length }
  keptDays.set(columns, all)
  return all
}

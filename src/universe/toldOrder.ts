import { boundsOf } from '../model/moment.js'
import { inIdOrder } from './idOrder.js'
import { stablyBy } from './stablyBy.js'
import { predicateIn, type StatementColumns } from './statementColumns.js'
import { knownTextAt } from './textTable.js'

/** Rows in the order in which they are told where they were learnt together: by day, then predicate, then id. */
export interface ToldOrder {
  /** Those that there were when it was made; of later ones it says nothing. */
  readonly rows: Uint32Array
  /** By row its place in `rows`. */
  readonly places: Uint32Array
}

/** Less than 0 where `a` is told before `b`. */
export type CompareRows = (a: number, b: number) => number

const kept = new WeakMap<StatementColumns, ToldOrder>()

/** Rows that came later are compared one by one. When there are more of them, all are put in order again. */
const MOST_LATER = 4096
const PREDICATES = 32

/** The order of some columns: the same for all readers, and made when it is first asked for. */
export function toldOrderOf(columns: StatementColumns): ToldOrder {
  const before = kept.get(columns)
  const known = before?.rows.length ?? 0
  if (before !== undefined && columns.rows - known <= Math.min(MOST_LATER, known >>> 3)) return before
  const byId = inIdOrder(
    columns,
    Uint32Array.from({ length: columns.rows }, (_, row) => row),
  )
  const { happens, manner } = columns.numbers
  const { days, count } = daysOf(columns)
  const keyOf = (row: number): number =>
    (days[happens[row] ?? 0] ?? 0) * PREDICATES + predicateIn(manner[row] ?? 0)
  const rows = stablyBy(byId, count * PREDICATES, keyOf)
  const places = new Uint32Array(rows.length)
  for (let place = 0; place < rows.length; place += 1) places[rows[place] ?? 0] = place
  const order = { rows, places }
  kept.set(columns, order)
  return order
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

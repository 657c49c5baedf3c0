import { rowsAddedSince } from '../universe/gatheredRows.js'
import {
  predicateIn,
  predicateNumber,
  statementAt,
  type StatementColumns,
} from '../universe/statementColumns.js'
import { findNumber } from '../universe/textTable.js'
import { compareTold, toldOrderOf, type CompareRows } from '../universe/toldOrder.js'
import { identitiesOf } from './identities.js'
import { learntOrderOf } from './learntOrder.js'
import { repeatsOutline } from './repeatsOutline.js'
import type { Visible } from './visible.js'

/** Rows in the order in which a viewer learns them: by where, then as `toldOrderOf` has them. */
export interface RowsLearnt {
  /** All that speak of somebody but names, and what the outline says already. */
  readonly told: Uint32Array
  /** Those of them that say their status. */
  readonly statuses: Uint32Array
}

/** What a reader learns of an entity or work, or of any that is one with it; nothing where nobody visible has that id. */
export function rowsLearntOf(visible: Visible, id: string): RowsLearnt {
  const { shownAs, membersOf } = identitiesOf(visible)
  const { statements } = visible
  const [first = NOTHING, ...others] = membersOf(shownAs(id)).map((member) =>
    inOrderFor(visible, findNumber(statements.columns.entities, member)),
  )
  const merge = mergerFor(visible)
  const told = others.reduce((all, each) => merge(all, each.told), first.told)
  const statuses = others.reduce((all, each) => merge(all, each.statuses), first.statuses)
  return { told: statements.those(told), statuses: statements.those(statuses) }
}

/** The same for all readers of an outline, and the head of the chain of rows that it was made from. */
interface Ordered extends RowsLearnt {
  readonly head: number
}

interface Kept {
  readonly byEntity: Map<number, Ordered>
  size: number
}

const NOTHING: Ordered = { told: new Uint32Array(), statuses: new Uint32Array(), head: 0 }

// An outline is never changed once made, and rows are only ever added.
const kept = new WeakMap<Visible['works'], WeakMap<StatementColumns, Kept>>()

/** Few are put in order as fast as they are looked up. */
const FEW = 64
/** As many rows are kept, of all entities together. */
const MOST_KEPT = 2 ** 21

function inOrderFor(visible: Visible, entity: number): Ordered {
  const { columns } = visible.statements
  const byColumns = kept.get(visible.works) ?? new WeakMap<StatementColumns, Kept>()
  kept.set(visible.works, byColumns)
  const all = byColumns.get(columns) ?? { byEntity: new Map<number, Ordered>(), size: 0 }
  byColumns.set(columns, all)
  const head = columns.byEntity.heads[entity] ?? 0
  const before = all.byEntity.get(entity) ?? NOTHING
  if (before.head === head) return before
  const ordered = goOn(visible, entity, before)
  if (ordered.told.length < FEW) return ordered
  all.size += ordered.told.length - before.told.length
  if (all.size > MOST_KEPT) {
    all.byEntity.clear()
    all.size = ordered.told.length
  }
  all.byEntity.set(entity, ordered)
  return ordered
}

function goOn(visible: Visible, entity: number, before: Ordered): Ordered {
  const { columns } = visible.statements
  const { manner, subject } = columns.numbers
  const predicateOf = (row: number): number => predicateIn(manner[row] ?? 0)
  const added = rowsAddedSince(columns, entity, before.head).filter((row) => {
    const predicate = predicateOf(row)
    return (
      predicate !== NAME && !(predicate === RELEASE && repeatsOutline(visible, statementAt(columns, row)))
    )
  })
  const told = sorted(visible, added)
  const statuses = told.filter((row) => predicateOf(row) === STATUS && subject[row] === entity)
  const merge = mergerFor(visible)
  return {
    head: columns.byEntity.heads[entity] ?? 0,
    told: merge(before.told, told),
    statuses: merge(before.statuses, statuses),
  }
}

const NAME = predicateNumber('name')
const RELEASE = predicateNumber('release')
const STATUS = predicateNumber('status')

/** A rank and a place in one number: exact, because together they have no more than 53 bits. */
const PLACES = 2 ** 26

function sorted(visible: Visible, rows: readonly number[]): Uint32Array {
  const { columns } = visible.statements
  const order = toldOrderOf(columns)
  const { ranks } = learntOrderOf(visible)
  const { place } = columns.numbers
  const early = rows.filter((row) => row < order.rows.length)
  const keys = Float64Array.from(
    early,
    (row) => (ranks[place[row] ?? 0] ?? 0) * PLACES + (order.places[row] ?? 0),
  ).toSorted()
  const inOrder = Uint32Array.from(keys, (key) => order.rows[key % PLACES] ?? 0)
  if (early.length === rows.length) return inOrder
  const late = rows.filter((row) => row >= order.rows.length).toSorted(compareFor(visible))
  return mergerFor(visible)(inOrder, Uint32Array.from(late))
}

function compareFor(visible: Visible): CompareRows {
  const { columns } = visible.statements
  const { ranks } = learntOrderOf(visible)
  const { place } = columns.numbers
  const compare = compareTold(columns)
  return (a, b) => (ranks[place[a] ?? 0] ?? 0) - (ranks[place[b] ?? 0] ?? 0) || compare(a, b)
}

/** Makes one row of two that are in order; what is in both is in it once. */
function mergerFor(visible: Visible): (a: Uint32Array, b: Uint32Array) => Uint32Array {
  return (a, b) => {
    if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a
    const compare = compareFor(visible)
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
}

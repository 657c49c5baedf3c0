import { rowsAddedSince } from '../universe/gatheredRows.js'
import { rowsWhere } from '../universe/rowsWhere.js'
import { stablyBy } from '../universe/stablyBy.js'
import {
  predicateIn,
  predicateNumber,
  statementAt,
  type StatementColumns,
} from '../universe/statementColumns.js'
import { findNumber } from '../universe/textTable.js'
import { compareTold, merged, rowsToldOf, type CompareRows } from '../universe/toldOrder.js'
import { identitiesOf } from './identities.js'
import { learntOrderOf } from './learntOrder.js'
import { repeatsOutline } from './repeatsOutline.js'
import type { Visible } from './visible.js'

/** Rows in the order in which a viewer learns them: by where, then as `rowsToldOf` has them. */
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
  const compare = compareFor(visible)
  const told = others.reduce((all, each) => merged(all, each.told, compare), first.told)
  const statuses = others.reduce((all, each) => merged(all, each.statuses, compare), first.statuses)
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
  const { manner, subject, place } = columns.numbers
  const { ranks, learnt } = learntOrderOf(visible)
  const isTold = (row: number, predicate: number): boolean =>
    predicate !== NAME && !(predicate === RELEASE && repeatsOutline(visible, statementAt(columns, row)))
  const added = rowsWhere(toldSince(columns, entity, before.head), (row) =>
    isTold(row, predicateIn(manner[row] ?? 0)),
  )
  const told = stablyBy(added, learnt.length, (row) => ranks[place[row] ?? 0] ?? 0)
  const statuses = rowsWhere(
    told,
    (row) => predicateIn(manner[row] ?? 0) === STATUS && subject[row] === entity,
  )
  const compare = compareFor(visible)
  return {
    head: columns.byEntity.heads[entity] ?? 0,
    told: merged(before.told, told, compare),
    statuses: merged(before.statuses, statuses, compare),
  }
}

/** The rows that speak of an entity and were added since, as they are told; all where `head` is 0. */
const toldSince = (columns: StatementColumns, entity: number, head: number): Uint32Array =>
  head === 0
    ? rowsToldOf(columns, entity)
    : Uint32Array.from(rowsAddedSince(columns, entity, head).toSorted(compareTold(columns)))

const NAME = predicateNumber('name')
const RELEASE = predicateNumber('release')
const STATUS = predicateNumber('status')

function compareFor(visible: Visible): CompareRows {
  const { columns } = visible.statements
  const { ranks } = learntOrderOf(visible)
  const { place } = columns.numbers
  const compare = compareTold(columns)
  return (a, b) => (ranks[place[a] ?? 0] ?? 0) - (ranks[place[b] ?? 0] ?? 0) || compare(a, b)
}

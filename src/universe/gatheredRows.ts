import type { StatementColumns } from './statementColumns.js'

/** The rows that speak of an entity, in one piece, and the head of the chain that they were gathered from. */
interface Gathered {
  readonly head: number
  readonly rows: Uint32Array
}

interface Kept {
  readonly byEntity: Map<number, Gathered>
  size: number
}

const kept = new WeakMap<StatementColumns, Kept>()

/** Few are gathered as fast as they are looked up. */
const FEW = 64
/** As many rows are kept, of all entities together. */
const MOST_KEPT = 2 ** 21

/**
 * The rows that speak of an entity, in the order in which they were added. Whoever is much spoken of is asked for by many
 * readers, and to follow a chain through memory takes longer than all that is done with it: of those the rows are kept, and
 * what was added since is put behind them.
 */
export function gatheredRows(columns: StatementColumns, entity: number): Uint32Array {
  const head = columns.byEntity.heads[entity] ?? 0
  const all = kept.get(columns) ?? { byEntity: new Map<number, Gathered>(), size: 0 }
  kept.set(columns, all)
  const before = all.byEntity.get(entity)
  if (before?.head === head) return before.rows
  const rows = gather(columns, entity, before)
  if (rows.length < FEW) return rows
  all.size += rows.length - (before?.rows.length ?? 0)
  if (all.size > MOST_KEPT) {
    all.byEntity.clear()
    all.size = rows.length
  }
  all.byEntity.set(entity, { head, rows })
  return rows
}

function gather(columns: StatementColumns, entity: number, before: Gathered | undefined): Uint32Array {
  const added = rowsAddedSince(columns, entity, before?.head ?? 0)
  const old = before?.rows ?? new Uint32Array()
  const rows = new Uint32Array(old.length + added.length)
  rows.set(old)
  rows.set(added, old.length)
  return rows
}

/**
 * The rows that speak of an entity and were added after those that somebody knows, in the order in which they were.
 * @param head of the chain of that entity when they were looked at, or three times the first row to be taken; 0 for all rows
 */
export function rowsAddedSince({ byEntity }: StatementColumns, entity: number, head: number): number[] {
  const added: number[] = []
  const { heads, nexts } = byEntity
  for (let next = heads[entity] ?? 0; next > head; next = nexts[next - 1] ?? 0)
    added.push(Math.floor((next - 1) / 3))
  return added.toReversed()
}

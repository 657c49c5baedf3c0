import { learntOrderOf } from '../horizon/learntOrder.js'
import type { Visible } from '../horizon/visible.js'
import { boundsOf } from '../model/moment.js'
import { PREDICATES } from '../model/predicate.js'
import type { KnownStatement } from '../model/statement.js'
import { predicateIn } from '../universe/statementColumns.js'

/** Some of many statements, and how many more of them the reader may see. */
export interface FirstLearnt {
  readonly statements: readonly KnownStatement[]
  readonly rest: number
}

/** Which of many statements are wanted. */
export interface Wanted {
  readonly most?: number
  /** Only those that the reader learnt after the statement of this id; none where it is not among them. */
  readonly after?: string | undefined
}

/** Where statements are listed, more than these are not: nobody reads on, and an answer must not grow without end. */
export const MOST_LISTED = 100

const PLACES = new Map(Object.keys(PREDICATES).map((predicate, place) => [predicate, place]))

/**
 * Those of some visible rows that the reader learnt first, in no order (see `inOrderLearnt`). It takes no more than looking
 * at the rows twice: statements are made only of those that are listed.
 */
export function firstLearnt(
  visible: Visible,
  all: Uint32Array,
  { most = MOST_LISTED, after }: Wanted = {},
): FirstLearnt {
  const { statements } = visible
  const rows = after === undefined ? all : rowsAfter(visible, all, after)
  const rest = Math.max(0, rows.length - most)
  if (rest === 0) return { statements: statements.statementsIn(rows), rest }
  const { ranks, learnt } = learntOrderOf(visible)
  const { place } = statements.columns.numbers
  const counts = new Uint32Array(learnt.length)
  for (const row of rows) {
    const rank = ranks[place[row] ?? 0] ?? 0
    counts[rank] = (counts[rank] ?? 0) + 1
  }
  let last = 0
  let before = 0
  for (; before + (counts[last] ?? 0) < most; last += 1) before += counts[last] ?? 0
  const listed: number[] = []
  const there: number[] = []
  for (const row of rows) {
    const rank = ranks[place[row] ?? 0] ?? 0
    if (rank < last) listed.push(row)
    else if (rank === last) there.push(row)
  }
  for (const row of earliest(visible, there, most - before)) listed.push(row)
  return { statements: statements.statementsIn(Uint32Array.from(listed)), rest }
}

/** Those of some rows that the reader learnt after the statement of an id, which is among them. */
function rowsAfter(visible: Visible, rows: Uint32Array, id: string): Uint32Array {
  const { statements } = visible
  const last = statements.rowWith(id)
  if (last === null || !rows.includes(last)) return new Uint32Array()
  const { ranks } = learntOrderOf(visible)
  const { place } = statements.columns.numbers
  const rankOf = (row: number): number => ranks[place[row] ?? 0] ?? 0
  const keyOf = keyFor(visible)
  const [rank, key] = [rankOf(last), keyOf(last)]
  return rows.filter((row) => {
    if (rankOf(row) !== rank) return rankOf(row) > rank
    const other = keyOf(row)
    return other === key ? statements.idOf(row) > id : other > key
  })
}

/** By what rows that were learnt together are ordered before their ids: their day, then their predicate. */
function keyFor({ statements }: Visible): (row: number) => string {
  const { happens, manner } = statements.columns.numbers
  /** By what needs no words. */
  const byNumbers = new Map<number, string>()
  return (row) => {
    const number = (happens[row] ?? 0) * 32 + predicateIn(manner[row] ?? 0)
    const key = byNumbers.get(number) ?? keyOf(row)
    byNumbers.set(number, key)
    return key
  }

  function keyOf(row: number): string {
    const moment = statements.happensOf(row)
    const day = moment === null ? '' : (boundsOf(moment)?.first ?? '')
    return `${day} ${String(PLACES.get(statements.predicateOf(row)) ?? 0).padStart(2, '0')}`
  }
}

/** Of rows that were learnt together the first by day, predicate and id. */
function earliest(visible: Visible, rows: readonly number[], most: number): readonly number[] {
  const byKey = new Map<string, number[]>()
  const keyOf = keyFor(visible)
  for (const row of rows) {
    const key = keyOf(row)
    const alike = byKey.get(key)
    if (alike === undefined) byKey.set(key, [row])
    else alike.push(row)
  }
  const listed: number[] = []
  for (const [, alike] of [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const room = most - listed.length
    if (room === 0) break
    for (const row of visible.statements.firstInIdOrder(Uint32Array.from(alike), room)) listed.push(row)
  }
  return listed
}

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

/** Where statements are listed, more than these are not: nobody reads on, and an answer must not grow without end. */
export const MOST_LISTED = 100

const PLACES = new Map(Object.keys(PREDICATES).map((predicate, place) => [predicate, place]))

/**
 * Those of some visible rows that the reader learnt first, in no order (see `inOrderLearnt`). It takes no more than looking
 * at the rows twice: statements are made only of those that are listed.
 */
export function firstLearnt(visible: Visible, rows: Uint32Array, most = MOST_LISTED): FirstLearnt {
  const { statements } = visible
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

/** Rows of one day and predicate. */
interface Alike {
  readonly key: string
  readonly rows: number[]
}

/** Of rows that were learnt together the first by day, predicate and id. */
function earliest({ statements }: Visible, rows: readonly number[], most: number): readonly number[] {
  const { happens, manner } = statements.columns.numbers
  const byKey = new Map<string, Alike>()
  /** The same, by what needs no words. */
  const byNumbers = new Map<number, Alike>()
  for (const row of rows) {
    const number = (happens[row] ?? 0) * 32 + predicateIn(manner[row] ?? 0)
    const alike = byNumbers.get(number) ?? alikeIn(row)
    byNumbers.set(number, alike)
    alike.rows.push(row)
  }
  const listed: number[] = []
  for (const alike of [...byKey.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const room = most - listed.length
    if (room === 0) break
    for (const row of statements.firstInIdOrder(Uint32Array.from(alike.rows), room)) listed.push(row)
  }
  return listed

  function alikeIn(row: number): Alike {
    const moment = statements.happensOf(row)
    const day = moment === null ? '' : (boundsOf(moment)?.first ?? '')
    const key = `${day} ${String(PLACES.get(statements.predicateOf(row)) ?? 0).padStart(2, '0')}`
    const alike = byKey.get(key) ?? { key, rows: [] }
    byKey.set(key, alike)
    return alike
  }
}

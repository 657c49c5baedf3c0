import { byLateness, whereLearnt, type Learnt } from '../horizon/whereLearnt.js'
import type { Visible } from '../horizon/visible.js'
import { boundsOf } from '../model/moment.js'
import { PREDICATES } from '../model/predicate.js'
import type { KnownStatement } from '../model/statement.js'

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
 * at the rows: statements are made only of those that are listed.
 */
export function firstLearnt(visible: Visible, rows: Uint32Array, most = MOST_LISTED): FirstLearnt {
  const { statements } = visible
  const rest = Math.max(0, rows.length - most)
  if (rest === 0) return { statements: statements.statementsIn(rows), rest }
  const listed: number[] = []
  for (const group of inGroups(visible, rows)) {
    const room = most - listed.length
    if (room === 0) break
    for (const row of group.length <= room ? group : earliest(visible, group, room)) listed.push(row)
  }
  return { statements: statements.statementsIn(Uint32Array.from(listed)), rest }
}

/** Rows by where they were learnt, the earliest first. */
function inGroups(visible: Visible, rows: Uint32Array): number[][] {
  const groups = new Map<string | null, { readonly learnt: Learnt; readonly rows: number[] }>()
  const learntAt = new Map<readonly string[], Learnt>()
  for (const row of rows) {
    const revealedIn = visible.statements.placeOf(row)?.revealedIn ?? []
    const learnt = learntAt.get(revealedIn) ?? whereLearnt(visible, revealedIn)
    learntAt.set(revealedIn, learnt)
    const group = groups.get(learnt.ref)
    if (group === undefined) groups.set(learnt.ref, { learnt, rows: [row] })
    else group.rows.push(row)
  }
  return [...groups.values()].toSorted((a, b) => byLateness(a.learnt, b.learnt)).map((group) => group.rows)
}

/** Of rows that were learnt together the first by day, predicate and id. */
function earliest({ statements }: Visible, rows: readonly number[], most: number): readonly number[] {
  const days = new Map<string | null, string>()
  const keyed = rows.map((row) => {
    const happens = statements.happensOf(row)
    const day = days.get(happens) ?? (happens === null ? '' : (boundsOf(happens)?.first ?? ''))
    days.set(happens, day)
    return { row, day, place: PLACES.get(statements.predicateOf(row)) ?? 0 }
  })
  const groups = new Map<string, number[]>()
  for (const { row, day, place } of keyed) {
    const key = `${day} ${String(place).padStart(2, '0')}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  const listed: number[] = []
  for (const key of [...groups.keys()].toSorted()) {
    if (listed.length === most) break
    const group = statements.inIdOrder(Uint32Array.from(groups.get(key) ?? []))
    for (const row of group.subarray(0, most - listed.length)) listed.push(row)
  }
  return listed
}

import { parseRef } from '../model/installmentRef.js'
import { outlineUnitsOf } from './outlineUnits.js'
import { releaseRankOf } from './releaseRank.js'
import type { Visible } from './visible.js'

/** Where a reader learnt something: the last in release order of all that had to be seen for it. */
export interface Learnt {
  /** A reference; null for what is public. */
  readonly ref: string | null
  /** How late it lies: the higher, the later. */
  readonly rank: number
  /** How many installments it stands for: a season many, an episode one. */
  readonly breadth: number
}

const PUBLIC: Learnt = { ref: null, rank: 0, breadth: 0 }

// Each answer asks for the same few reveal points again and again.
// Statements with the same reveal point have the same list.
// It follows from the outline alone, which all readers share who want to know of all of it.
const kept = new WeakMap<Visible['works'], WeakMap<readonly string[], Learnt>>()

/** Where the reader learnt what is revealed there. Of references equally late, the widest counts. */
export function whereLearnt(visible: Visible, revealedIn: readonly string[]): Learnt {
  if (revealedIn.length === 0) return PUBLIC
  const known = kept.get(visible.works) ?? new WeakMap<readonly string[], Learnt>()
  kept.set(visible.works, known)
  const before = known.get(revealedIn)
  if (before !== undefined) return before
  const learnt = findLast(visible, revealedIn)
  known.set(revealedIn, learnt)
  return learnt
}

function findLast({ works }: Visible, revealedIn: readonly string[]): Learnt {
  const rank = releaseRankOf(works)
  const { unitsOf } = outlineUnitsOf(works)
  const breadthOf = (ref: string): number => {
    const parts = parseRef(ref)
    return (parts && unitsOf(parts)?.length) ?? 1
  }
  const [last = PUBLIC] = revealedIn
    .map((ref) => ({ ref, rank: rank([ref]), breadth: breadthOf(ref) }))
    .toSorted(byLateness)
    .toReversed()
  return last
}

/** Sorts what was learnt earlier first; of what was learnt together, what an episode told before what took a season. */
export function byLateness(a: Learnt, b: Learnt): number {
  return a.rank - b.rank || a.breadth - b.breadth || compare(a.ref ?? '', b.ref ?? '')
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

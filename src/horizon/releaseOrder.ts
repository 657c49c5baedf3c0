import { boundsOf } from '../model/moment.js'
import type { Work } from '../model/work.js'
import { datedUnitsOf } from './datedUnits.js'

/** An installment by its own reference, where it stands in its work, and when it comes out. */
export interface Place {
  readonly unit: string
  readonly work: string
  readonly index: number
  /** First day on which it may have been released; the empty string, before all days, where nothing is known. */
  readonly released: string
}

/**
 * All installments by date, then work, season and number. One without a date follows the one before it in its work.
 */
export function releaseOrderOf(works: readonly Work[]): readonly Place[] {
  const order =
    kept.get(works) ??
    works
      .flatMap(placesOf)
      .toSorted((a, b) => compare(a.released, b.released) || compare(a.work, b.work) || a.index - b.index)
  kept.set(works, order)
  return order
}

// Outlines are never changed once made.
const kept = new WeakMap<readonly Work[], readonly Place[]>()

function placesOf(work: Work): Place[] {
  let released = firstDayOf(work.released)
  return datedUnitsOf(work).map(({ unit, released: date }, index) => {
    released = date === null ? released : firstDayOf(date)
    return { unit, work: work.id, index, released }
  })
}

const firstDayOf = (edtf: string | null): string => (edtf === null ? '' : (boundsOf(edtf)?.first ?? ''))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

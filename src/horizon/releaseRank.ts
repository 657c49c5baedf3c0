import { parseRef } from '../model/installmentRef.js'
import { boundsOf } from '../model/moment.js'
import type { Work } from '../model/work.js'
import { datedUnitsOf } from './datedUnits.js'
import { outlineUnitsOf } from './outlineUnits.js'

/** How late in release order a reveal point lies: the higher, the later. */
export type ReleaseRank = (revealedIn: readonly string[]) => number

const PUBLIC = 0
/** Beyond what is public, but in a work that no outline places. */
const UNPLACED = 1

/**
 * Release order by the outline alone: by date, then work, season and number. An installment without a date follows the
 * one before it in its work. A reveal point is as late as the last of its installments; a time of one lies between the
 * installment before and the whole, the later times after the earlier.
 */
export function releaseRankOf(works: readonly Work[]): ReleaseRank {
  const order = works
    .flatMap(placesOf)
    .toSorted((a, b) => compare(a.released, b.released) || compare(a.work, b.work) || a.index - b.index)
  const ranks = new Map(order.map(({ unit }, index) => [unit, index + UNPLACED + 1]))
  const { unitsOf } = outlineUnitsOf(works)
  return (revealedIn) => {
    let latest = PUBLIC
    for (const ref of revealedIn) {
      const parts = parseRef(ref)
      const units = (parts && unitsOf(parts)) ?? []
      latest = Math.max(latest, UNPLACED)
      for (const unit of units) {
        const rank = ranks.get(unit) ?? UNPLACED
        const isMoment = units.length === 1 && parts !== null && parts.atSeconds !== null
        latest = Math.max(latest, isMoment ? rank - 1 / (2 + parts.atSeconds) : rank)
      }
    }
    return latest
  }
}

interface Place {
  readonly unit: string
  readonly work: string
  readonly index: number
  /** First day on which it may have been released; the empty string, before all days, where nothing is known. */
  readonly released: string
}

function placesOf(work: Work): Place[] {
  let released = firstDayOf(work.released)
  return datedUnitsOf(work).map(({ unit, released: date }, index) => {
    released = date === null ? released : firstDayOf(date)
    return { unit, work: work.id, index, released }
  })
}

const firstDayOf = (edtf: string | null): string => (edtf === null ? '' : (boundsOf(edtf)?.first ?? ''))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

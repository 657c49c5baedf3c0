import { parseRef } from '../model/installmentRef.js'
import type { Work } from '../model/work.js'
import { outlineUnitsOf } from './outlineUnits.js'
import { releaseOrderOf } from './releaseOrder.js'

/** How late in release order a reveal point lies: the higher, the later. */
export type ReleaseRank = (revealedIn: readonly string[]) => number

const PUBLIC = 0
/** Beyond what is public, but in a work that no outline places. */
const UNPLACED = 1

// Outlines are never changed once made.
const kept = new WeakMap<readonly Work[], ReleaseRank>()

/**
 * Ranks by release order, as the outline alone gives it (`releaseOrderOf`). A reveal point is as late as the last of its installments; a time of one lies between the
 * installment before and the whole, the later times after the earlier.
 */
export function releaseRankOf(works: readonly Work[]): ReleaseRank {
  const rank = kept.get(works) ?? makeRank(works)
  kept.set(works, rank)
  return rank
}

function makeRank(works: readonly Work[]): ReleaseRank {
  const ranks = new Map(releaseOrderOf(works).map(({ unit }, index) => [unit, index + UNPLACED + 1]))
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

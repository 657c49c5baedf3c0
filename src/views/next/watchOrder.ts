import { datedUnitsOf, type DatedUnit } from '../../horizon/datedUnits.js'
import { releaseOrderOf } from '../../horizon/releaseOrder.js'
import { outlineUnitsOf } from '../../horizon/outlineUnits.js'
import type { Visible } from '../../horizon/visible.js'
import { parseRef } from '../../model/installmentRef.js'
import type { Work } from '../../model/work.js'
import { findOrder } from '../findOrder.js'

/** A way through a universe, installment by installment. */
export interface WatchOrder {
  readonly name: string
  /** References, each once. */
  readonly units: readonly string[]
  /** Whether somebody wrote it, so that its next step is one even in a work that the reader does not follow yet. */
  readonly isWritten: boolean
}

/**
 * Release order (also where none is asked for), or the visible order that is called so. Specials (season 0) are a part of
 * the latter only, where somebody has given them a place.
 * @returns null where no order that the reader may know of is called so
 */
export function watchOrder(visible: Visible, words = 'release'): WatchOrder | null {
  if (words === 'release') return { name: 'release order', units: unitsByRelease(visible), isWritten: false }
  const order = findOrder(visible, words)
  if (order === null) return null
  const { unitsOf } = outlineUnitsOf(visible.works)
  const units = order.items.flatMap((ref) => {
    const parts = parseRef(ref)
    return (parts && unitsOf(parts)) ?? []
  })
  return { name: `“${order.name}”`, units: [...new Set(units)], isWritten: true }
}

// Outlines are never changed once made.
const kept = new WeakMap<readonly Work[], readonly string[]>()

function unitsByRelease({ works }: Visible): readonly string[] {
  const units = kept.get(works) ?? sortByRelease(works)
  kept.set(works, units)
  return units
}

/** What ends a work and has no date is not out yet, as far as anybody knows: it comes after everything that is. */
function sortByRelease(works: readonly Work[]): string[] {
  const undated = new Set(works.flatMap((work) => undatedEnd(datedUnitsOf(work))))
  const units = releaseOrderOf(works).flatMap(({ unit }) => (parseRef(unit)?.season === 0 ? [] : [unit]))
  return [...units.filter((unit) => !undated.has(unit)), ...units.filter((unit) => undated.has(unit))]
}

const undatedEnd = (units: readonly DatedUnit[]): string[] =>
  units.slice(units.findLastIndex(({ released }) => released !== null) + 1).map(({ unit }) => unit)

import { releaseRankOf } from '../../horizon/releaseRank.js'
import { outlineUnitsOf } from '../../horizon/outlineUnits.js'
import type { Visible } from '../../horizon/visible.js'
import { parseRef } from '../../model/installmentRef.js'
import type { Order } from '../../model/universe.js'

/**
 * How late in the story a place lies: by an order, and in release order what that leaves out and where there is none.
 */
export function storyRankOf(visible: Visible, order: Order | null): (ref: string | null) => number {
  const byRelease = releaseRankOf(visible.works)
  if (order === null) return (ref) => (ref === null ? 0 : byRelease([ref]))
  const { unitsOf } = outlineUnitsOf(visible.works)
  const units = (ref: string): readonly string[] => {
    const parts = parseRef(ref)
    return (parts && unitsOf(parts)) ?? []
  }
  const places = new Map(order.items.flatMap(units).map((unit, place) => [unit, place]))
  return (ref) => {
    if (ref === null) return -1
    const last = Math.max(-1, ...units(ref).map((unit) => places.get(unit) ?? -1))
    return last >= 0 ? last : places.size + byRelease([ref])
  }
}

import { parseRef } from '../model/installmentRef.js'
import type { Order } from '../model/universe.js'
import type { Work } from '../model/work.js'
import { givesNameAway, type HiddenWords } from './hiddenWords.js'
import { outlineUnitsOf } from './outlineUnits.js'

/**
 * The orders whose names give nobody away, without the parts of known works that the outline lacks: an order must not
 * tell of a third season where the outline keeps silent about it.
 */
export function visibleOrders(
  orders: readonly Order[],
  outline: readonly Work[],
  hiddenWords: HiddenWords,
): Order[] {
  const { unitsOf } = outlineUnitsOf(outline)
  const isListed = (ref: string): boolean => {
    const parts = parseRef(ref)
    return parts === null || unitsOf(parts)?.length !== 0
  }
  return orders
    .filter(({ name }) => !givesNameAway(hiddenWords, name))
    .map((order) => (order.items.every(isListed) ? order : { ...order, items: order.items.filter(isListed) }))
}

/** The best few of many, without sorting the rest. */
export interface Best<T> {
  /** Best first. */
  readonly items: readonly T[]
  /** The last of the best, once there are as many as are wanted. */
  readonly worst: () => T | undefined
  readonly offer: (item: T) => void
}

/** @param compare negative where the first comes before the second */
export function newBest<T>(most: number, compare: (a: T, b: T) => number): Best<T> {
  const items: T[] = []
  const worst = (): T | undefined => (items.length < most ? undefined : items.at(-1))
  const offer = (item: T): void => {
    const last = worst()
    if (last !== undefined && compare(item, last) >= 0) return
    let low = 0
    let high = items.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = items[middle]
      if (other !== undefined && compare(other, item) <= 0) low = middle + 1
      else high = middle
    }
    items.splice(low, 0, item)
    if (items.length > most) items.pop()
  }
  return { items, worst, offer }
}

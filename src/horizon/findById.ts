/**
 * The one of that id among things sorted by id, as all of `Visible` is; undefined where there is none. Takes time for the
 * logarithm of their number and keeps nothing.
 */
export function findById<T extends { readonly id: string }>(sorted: readonly T[], id: string): T | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle]?.id ?? '') < id) low = middle + 1
    else high = middle
  }
  const found = sorted[low]
  return found?.id === id ? found : undefined
}

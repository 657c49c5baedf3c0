/**
 * Of several with one number the first, in the order of their numbers; each of the others is a doubt, for nobody could say
 * which of the two somebody has seen.
 * @param what they are, for the sentence: `episodes of season 2`
 */
export function withoutDoubles<T extends { readonly number: number }>(
  items: readonly T[],
  what: string,
  doubts: string[],
): readonly T[] {
  const byNumber = new Map<number, T>()
  for (const item of items) {
    if (byNumber.has(item.number))
      doubts.push(`Two ${what} are number ${item.number}; the second was left out.`)
    else byNumber.set(item.number, item)
  }
  return [...byNumber.values()].toSorted((a, b) => a.number - b.number)
}

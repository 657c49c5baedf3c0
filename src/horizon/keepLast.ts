/** Keeps what was asked for last, and forgets what nobody has asked for longest where there is more than `most`. */
export function keepLast<V>(
  kept: Map<string, V>,
  { key, value, most }: { readonly key: string; readonly value: V; readonly most: number },
): void {
  kept.delete(key)
  kept.set(key, value)
  const [first] = kept.size > most ? kept.keys() : []
  if (first !== undefined) kept.delete(first)
}

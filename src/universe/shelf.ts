/** Things by id, each once, and as a row sorted by id that is made anew only where something came or changed. */
export interface Shelf<T extends { readonly id: string }> {
  readonly byId: Map<string, T>
  readonly fresh: Map<string, T>
  sorted: readonly T[]
}

export const newShelf = <T extends { readonly id: string }>(): Shelf<T> => ({
  byId: new Map(),
  fresh: new Map(),
  sorted: [],
})

/**
 * Puts a thing with those that are there.
 * @param merge makes one of two of the same id. INVARIANT: it gives the same whichever is which.
 */
export function putOn<T extends { readonly id: string }>(
  { byId, fresh }: Shelf<T>,
  thing: T,
  merge: (a: T, b: T) => T,
): void {
  const before = byId.get(thing.id)
  const after = merge(before ?? thing, thing)
  if (before !== undefined && (before === after || JSON.stringify(before) === JSON.stringify(after))) return
  byId.set(thing.id, after)
  fresh.set(thing.id, after)
}

/** Everything sorted by id, by code units. The same row as before where nothing changed. */
export function inOrder<T extends { readonly id: string }>(shelf: Shelf<T>): readonly T[] {
  const { fresh, sorted } = shelf
  if (fresh.size === 0) return sorted
  const added = [...fresh.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const all: T[] = []
  let next = 0
  for (const thing of added) {
    for (let old = sorted[next]; old !== undefined && old.id < thing.id; old = sorted[next]) {
      all.push(old)
      next += 1
    }
    if (sorted[next]?.id === thing.id) next += 1
    all.push(thing)
  }
  shelf.sorted = all.concat(sorted.slice(next))
  fresh.clear()
  return shelf.sorted
}

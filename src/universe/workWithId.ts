import type { Work } from '../model/work.js'

// Outlines are never changed once made.
const kept = new WeakMap<readonly Work[], ReadonlyMap<string, Work>>()

/** The work of that id in an outline; undefined where there is none. An outline of thousands is asked thousands of times. */
export function workWithId(works: readonly Work[], id: string): Work | undefined {
  const known = kept.get(works) ?? new Map(works.map((work) => [work.id, work]))
  kept.set(works, known)
  return known.get(id)
}

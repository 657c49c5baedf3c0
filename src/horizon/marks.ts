import { canonicalRef, parseRef, wholeRef } from '../model/installmentRef.js'
import type { Work } from '../model/work.js'
import { outlineUnitsOf } from './outlineUnits.js'

/**
 * Where words are missing from an article, for readers who want to know. The one declared exception to “hidden is
 * absent”: a reader's own choice.
 */
export interface Mark {
  /** Offset in the shown text, which does not contain the mark itself. */
  readonly at: number
  /** What has to be seen first, as far as the public outline names it; may be empty. */
  readonly revealedIn: readonly string[]
  /** With what the first hidden sentence there may be opened on purpose; null where there is none. */
  readonly id: string | null
}

/** Marks in the order of their places, one for each place. */
export function mergeMarks(marks: readonly Mark[]): Mark[] {
  const byPlace = new Map<number, Mark & { readonly revealedIn: string[] }>()
  for (const { at, revealedIn, id } of marks) {
    const there = byPlace.get(at) ?? { at, revealedIn: [], id }
    for (const ref of revealedIn) there.revealedIn.push(ref)
    byPlace.set(at, { ...there, id: there.id ?? id })
  }
  return [...byPlace.values()].toSorted((a, b) => a.at - b.at)
}

/**
 * The marks with only what is public: references that the outline has, without times, which would say when in an
 * episode something happens; the work alone where the outline lacks the part, or where it does not know the work but
 * `named` (slugs) says that the shown text does.
 */
export function publicMarks(
  marks: readonly Mark[],
  works: readonly Work[],
  named: ReadonlySet<string>,
): Mark[] {
  const { unitsOf } = outlineUnitsOf(works)
  const publicRef = (ref: string): string[] => {
    const parts = parseRef(ref)
    if (parts === null) return []
    const units = unitsOf(parts)
    if (units === null) return named.has(parts.work) ? [parts.work] : []
    return [units.length === 0 ? parts.work : wholeRef(canonicalRef(ref))]
  }
  return marks.map(({ at, revealedIn, id }) => ({
    at,
    revealedIn: withoutParts([...new Set(revealedIn.flatMap(publicRef))].toSorted()),
    id,
  }))
}

/** Leaves out what another reference includes. */
function withoutParts(refs: readonly string[]): string[] {
  const all = new Set(refs)
  return refs.filter((ref) => {
    const parts = parseRef(ref)
    if (parts === null || parts.number === null) return true
    return !all.has(parts.work) && !(parts.season !== null && all.has(`${parts.work}/${parts.season}`))
  })
}

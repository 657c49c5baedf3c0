import type { Question } from './outlet.js'

/** A part of a list that is told, and how to go on. */
export interface ListPart<T> {
  readonly things: readonly T[]
  /** What to go on after: see `Question`. Null at the end of the list. */
  readonly next: string | null
}

/**
 * As much of a list as is asked for. Things are taken one after the other and no further than they are needed, so that they
 * may be made meanwhile.
 * @param keyOf the same for the same thing only, and following from what is visible
 */
export function listPart<T>(
  things: Iterable<T>,
  keyOf: (thing: T) => string,
  { limit = Number.POSITIVE_INFINITY, after }: Pick<Question, 'limit' | 'after'>,
): ListPart<T> {
  const part: T[] = []
  let isPast = after === undefined
  for (const thing of things) {
    const last = part.at(-1)
    if (part.length >= limit) return { things: part, next: last === undefined ? null : keyOf(last) }
    if (isPast) part.push(thing)
    else isPast = keyOf(thing) === after
  }
  return { things: part, next: null }
}

/**
 * What stands in groups, from one thing on, which is in the first of them: where it is not, it is nowhere.
 * @param from what `keyOf` gives for the thing; everything where it is absent
 */
export function* goingOn<T>(
  groups: Iterable<Iterable<T>>,
  keyOf: (thing: T) => string,
  from: string | undefined,
): Generator<T, void> {
  let isThere = from === undefined
  for (const group of groups) {
    for (const thing of group) {
      isThere ||= keyOf(thing) === from
      if (isThere) yield thing
    }
    if (!isThere) return
  }
}

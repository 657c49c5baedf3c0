import type { KnownDocument } from '../model/document.js'
import { boundsOf } from '../model/moment.js'

/** For each document that tells a story in the words of another, and for that other: the first of them all, by id. */
export type Originals = ReadonlyMap<string, string>

const known = new WeakMap<readonly KnownDocument[], Originals>()

/** The same for all documents of a list; kept for as long as the list is. */
export function originalsOf(documents: readonly KnownDocument[]): Originals {
  let originals = known.get(documents)
  if (originals === undefined) known.set(documents, (originals = originalsAmong(documents, documents)))
  return originals
}

/**
 * Puts together the documents that repeat one another, whichever was found to repeat which, also where the one that both
 * repeat is not there. The first is the one published first; of those of one day, or without one, the smallest id.
 * @param there those of the documents that count; the others only say which belong together
 */
export function originalsAmong(
  documents: readonly KnownDocument[],
  there: readonly KnownDocument[],
): Originals {
  const above = new Map<string, string>()
  for (const { id, repeats } of documents)
    if (repeats !== undefined) join(above, topOf(above, id), topOf(above, repeats))
  const members = new Map<string, KnownDocument[]>()
  for (const document of above.size === 0 ? [] : there) {
    const top = topOf(above, document.id)
    const others = members.get(top)
    if (others === undefined) members.set(top, [document])
    else others.push(document)
  }
  return new Map(
    [...members.values()].flatMap((group) => {
      const [first] = group.toSorted(byDay)
      return group.length < 2 || first === undefined ? [] : group.map(({ id }) => [id, first.id] as const)
    }),
  )
}

function join(above: Map<string, string>, a: string, b: string): void {
  if (a !== b) above.set(a, b)
}

/** The end of the chain, which is made shorter on the way (union-find with path halving). */
function topOf(above: Map<string, string>, id: string): string {
  let at = id
  for (let up = above.get(at); up !== undefined; up = above.get(at)) {
    const further = above.get(up)
    if (further !== undefined) above.set(at, further)
    at = up
  }
  return at
}

const byDay = (a: KnownDocument, b: KnownDocument): number =>
  compare(dayOf(a), dayOf(b)) || compare(a.id, b.id)

const dayOf = ({ published }: KnownDocument): string =>
  published === null ? LAST : (boundsOf(published)?.first ?? LAST)

const LAST = '~'
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

import type { KnownDocument } from '../model/document.js'
import { boundsOf } from '../model/moment.js'

/** For each document that tells a story in the words of another, and for that other: the first of them all, by id. */
export type Originals = Pick<ReadonlyMap<string, string>, 'get'>

/** The originals of all documents of a list. */
export function originalsOf(documents: readonly KnownDocument[]): ReadonlyMap<string, string> {
  const stories = [...storiesIn(documents)]
  return new Map(stories.map(([id, story]) => [id, inTurn(story)[0]?.id ?? id] as const))
}

/** Those that tell one story, the original first: the one published first; of those of one day, or without one, the smallest id. */
export const inTurn = (story: readonly KnownDocument[]): readonly KnownDocument[] => story.toSorted(byDay)

/**
 * Puts together the documents that repeat one another, whichever was found to repeat which, also where the one that both
 * repeat is not there.
 * @returns by the id of each that is not alone all of its story
 */
export function storiesIn(
  documents: readonly KnownDocument[],
): ReadonlyMap<string, readonly KnownDocument[]> {
  const above = new Map<string, string>()
  for (const { id, repeats } of documents)
    if (repeats !== undefined) join(above, topOf(above, id), topOf(above, repeats))
  const members = new Map<string, KnownDocument[]>()
  for (const document of above.size === 0 ? [] : documents) {
    const top = topOf(above, document.id)
    const others = members.get(top)
    if (others === undefined) members.set(top, [document])
    else others.push(document)
  }
  const stories = [...members.values()].filter((story) => story.length > 1)
  return new Map(stories.flatMap((story) => story.map(({ id }) => [id, story] as const)))
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

import type { KnownDocument } from '../model/document.js'
import { boundsOf } from '../model/moment.js'
import { storiesIn } from './originalsOf.js'

/** Documents by when they were published, and by the story that they tell. */
export interface DocumentIndex {
  /** First days on which they may have been published, the earliest first; the empty string for those without a date. */
  readonly days: readonly string[]
  /** Documents of one day, by id. */
  readonly publishedOn: ReadonlyMap<string, readonly KnownDocument[]>
  /** By the id of each document that tells a story in the words of another, or is told after, all that tell it. */
  readonly stories: ReadonlyMap<string, readonly KnownDocument[]>
}

const kept = new WeakMap<readonly KnownDocument[], DocumentIndex>()

/** @param documents sorted by id */
export function documentIndexOf(documents: readonly KnownDocument[]): DocumentIndex {
  const index = kept.get(documents) ?? { ...byDay(documents), stories: storiesIn(documents) }
  kept.set(documents, index)
  return index
}

function byDay(documents: readonly KnownDocument[]): Pick<DocumentIndex, 'days' | 'publishedOn'> {
  const publishedOn = new Map<string, KnownDocument[]>()
  const keys = new Map<string | null, string>()
  for (const document of documents) {
    const { published } = document
    const key = keys.get(published) ?? firstDayOf(published)
    keys.set(published, key)
    const there = publishedOn.get(key)
    if (there === undefined) publishedOn.set(key, [document])
    else there.push(document)
  }
  return { days: [...publishedOn.keys()].toSorted(), publishedOn }
}

const firstDayOf = (published: string | null): string =>
  published === null ? '' : (boundsOf(published)?.first ?? '')

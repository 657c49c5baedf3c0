/** A feed as we write it, before it takes the shape of RSS, Atom or JSON Feed. */

export interface FeedOut {
  readonly title: string
  readonly description: string
  /** Newest first. */
  readonly items: readonly FeedOutItem[]
}

export interface FeedOutItem {
  /** A UUID: the same for as long as it is the same item. It says nothing. */
  readonly id: string
  readonly title: string
  /** Null where it would say too much, or there is none. */
  readonly url: string | null
  readonly authors: readonly string[]
  /** ISO 8601 date: when it was said; null where nobody knows. */
  readonly published: string | null
  /** RFC 3339, or an ISO 8601 date: when what stands here was last added to; null where nobody knows. */
  readonly updated: string | null
  /** What it says, each a sentence. */
  readonly lines: readonly string[]
}

/** Where a feed is read, as its own addresses say. */
export interface FormPlace {
  /** The page of the program itself. */
  readonly home: string
}

/** Readers of feeds ask often, and want what is new. */
export const MOST_ITEMS = 100

/** The later of when it was said and when it was last added to. */
export const lastOf = ({ published, updated }: FeedOutItem): string | null =>
  [published ?? '', updated ?? ''].toSorted().at(-1) || null

/** A feed as we want it, whatever dialect it was written in. */
import type { Item } from '../inputs/item.js'

export type FeedDialect = 'RSS' | 'RDF' | 'Atom' | 'JSON Feed'

export interface Feed {
  readonly dialect: FeedDialect
  readonly title: string | null
  /** The site that it is the feed of. */
  readonly home: string | null
  /** Where it says that it lives itself; null where it does not say. */
  readonly self: string | null
  /** BCP 47, as the feed gives it. */
  readonly language: string | null
  /** In the feed's order, which is mostly newest first. */
  readonly items: readonly FeedItem[]
  /** How long it asks to be left alone between two requests (`ttl`, `sy:updatePeriod`), in seconds; null where it does not say. */
  readonly restSeconds: number | null
  /** What could not be settled, in whole sentences that repeat nothing of the feed. */
  readonly doubts: readonly string[]
}

/** One entry of a feed. `articleFromItem` makes the article of it. */
export interface FeedItem extends Item {
  /** What the feed calls it, else its address, else a hash of its words: the same at each fetch. */
  readonly id: string
  /**
   * Two items with any key in common are the same item: the id, the address without what tracks readers, title and day.
   * Each is opaque and at most 100 characters long.
   */
  readonly keys: readonly string[]
  /** RFC 3339 in UTC; null where the feed gives no hour, or none that can be. */
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  /** `summary` where the body is but the beginning or a hint of what stands at `url`. */
  readonly carries: 'whole' | 'summary'
  /** The publisher's own labels. */
  readonly tags: readonly string[]
  /** As for the feed. */
  readonly doubts: readonly string[]
}

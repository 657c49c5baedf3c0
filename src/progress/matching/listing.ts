import type { Work } from '../../model/work.js'

/** What viewings are matched with: a universe's outline, and the names that the reader may see. */
export interface Listing {
  readonly universe: string
  readonly works: readonly Work[]
  /** As the reader wants the outline: what is refused is told by it. Without it they want all of it. */
  readonly shown?: readonly Work[]
  /**
   * Of an installment by its reference; null where it has none that the reader may see.
   *
   * INVARIANT: what is hidden matches nothing, so that nobody can find it out by naming it.
   */
  readonly nameOf: (ref: string) => string | null
}

/** A work where it is listed. A work may be part of several universes, under the same id. */
export interface ListedWork {
  readonly work: Work
  readonly listing: Listing
}

import type { Followed, FoundItem } from '../../model/followed.js'

/** What came of asking: how the source is from now on, and what it holds. */
export interface Answer {
  readonly followed: Followed
  readonly items: readonly FoundItem[]
}

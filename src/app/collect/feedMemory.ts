/** What is remembered of a feed between two times that it is asked. */
import type { Followed } from '../../model/followed.js'
import { dueAt } from '../../sources/feeds/dueAt.js'
import type { FeedHistory } from '../../sources/feeds/feedHistory.js'
import type { Validators } from '../../sources/fetch/fetcher.js'

export interface FeedMemory {
  readonly validators: Validators | null
  /** See `FeedHistory`, as for the next. */
  readonly itemsCame: readonly string[]
  readonly restSeconds: number | null
}

/** So many items say enough of how often they come. */
export const NEWEST = 50

const NOTHING: FeedMemory = { validators: null, itemsCame: [], restSeconds: null }

/** What is kept is JSON, and of a feed only this room writes it. */
export const memoryOf = ({ memory }: Followed): FeedMemory => ({
  ...NOTHING,
  ...(memory as Partial<FeedMemory>),
})

/** @returns when it is to be asked again, RFC 3339 in UTC */
export const dueAfter = (
  { itemsCame, restSeconds }: FeedMemory,
  asked: Pick<FeedHistory, 'id' | 'asked' | 'notBefore' | 'failures'>,
): string => dueAt({ ...asked, itemsCame, restSeconds })

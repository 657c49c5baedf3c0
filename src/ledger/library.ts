import type { Entry } from '../model/entry.js'
import type { Followed, FoundItem, WaitingItem } from '../model/followed.js'
import type { KeptDocument } from '../model/keptDocument.js'
import type { KeptDoubts } from '../model/keptDoubts.js'
import type { Article, Doubt } from '../model/reading.js'
import type { UniverseHead } from '../model/universeHead.js'

/**
 * What is followed, what came of it, and the documents that were kept. As with the ledger everything is a promise, may be
 * refused with a Problem, and survives the end of the process and of the machine once it resolves.
 */
export interface Library {
  /** @returns false where it is followed already: then only for which universes is as it is said now. */
  readonly follow: (followed: Followed) => Promise<boolean>
  /**
   * Asks it no more. What came of it stays, and what still waits is read.
   * @returns false where nobody follows it
   */
  readonly unfollow: (id: string) => Promise<boolean>
  /** Sorted by address. */
  readonly followed: () => Promise<readonly Followed[]>
  /** One of them; null where it is followed no more. */
  readonly findFollowed: (id: string) => Promise<Followed | null>
  /** The ids of those that are to be asked at `now` (RFC 3339 in UTC). */
  readonly due: (now: string) => Promise<readonly string[]>

  /**
   * Records what asking a source gave, all of it or nothing: the items that never came before, and how it is from now on.
   * What is no longer followed stays so.
   * @returns the ids of the items that are new, in the order given
   */
  readonly takeIn: (followed: Followed, items: readonly FoundItem[]) => Promise<readonly string[]>
  /** The ids of all items that are still to be read, the oldest first. */
  readonly waiting: () => Promise<readonly string[]>
  /** An item that is still to be read; null where that is done. */
  readonly waitingItem: (id: string) => Promise<WaitingItem | null>
  /**
   * Records what reading an item gave, all of it or nothing, and once: where another process has done so, nothing happens.
   * @returns how many entries were new; null where the item was not waiting any more
   */
  readonly settle: (item: string, kept: readonly ReadDocument[]) => Promise<number | null>
  /**
   * Records what reading a document gave that did not come from a followed source.
   * @returns how many entries were new
   */
  readonly keep: (document: ReadDocument) => Promise<number>

  /** What could not be settled when a document was read again takes the place of what was noted before. */
  readonly noteDoubts: (document: Pick<ReadDocument, 'id' | 'universe' | 'doubts'>) => Promise<void>
  /** What could not be settled in documents when they were last read; of those without doubts nothing. */
  readonly doubts: () => AsyncIterable<KeptDoubts>

  /** The documents of these ids that are kept, each as it came last, in the order given. */
  readonly documents: (ids: readonly string[]) => AsyncIterable<KeptDocument>
  /**
   * Those that were kept after a position, 0 for all, and since a moment (RFC 3339 in UTC), in the order in which they were
   * kept, some at a time. Asking again after the last position that came never misses any.
   */
  readonly documentsAfter: (position: number, since: string) => AsyncIterable<DocumentBatch>
}

export interface DocumentBatch {
  readonly documents: readonly KeptDocument[]
  /** Of the last of them. */
  readonly position: number
}

/** A document, and what it says of a universe. */
export interface ReadDocument {
  readonly id: string
  readonly article: Article
  readonly universe: UniverseHead
  readonly entries: readonly Entry[]
  /** What reading could not settle. */
  readonly doubts: readonly Doubt[]
}

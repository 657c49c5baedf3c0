import type { Visible } from '../horizon/visible.js'
import type { ReaderRecord } from '../model/readerRecord.js'
import type { Page } from './statementTable.js'

/** What a reader asks, whichever way they ask it. */
export interface Question {
  /** A name, title, id or words to search for; empty where the outlet needs none. */
  readonly words: string
  /** What the reader has seen: references as `parseSeen` gives them. */
  readonly seen: readonly string[]
  /** The id of what is asked about, of an installment its reference, where it is known: it counts before `words`. */
  readonly id?: string
  /**
   * `next`, `timeline`: `release`, `story`, or the name of an order; `release` where it is absent. `works`: one of
   * WORKS_ORDERS; `name` where it is absent.
   */
  readonly order?: string
  /** `works`: only those of this kind. */
  readonly kind?: string
  /**
   * `changes`, `news`, `new`, `calendar`, `timeline`: an ISO 8601 date; that day itself is inside. The first three also take
   * an RFC 3339 time in UTC.
   */
  readonly since?: string
  /** `calendar`: an ISO 8601 date; that day itself is inside. */
  readonly until?: string
  /** Lists: how many things of it are wanted; all where it is absent, or in `who` as many as anybody reads. */
  readonly limit?: number
  /** Lists: go on after this, the `next` of an answer. Of what is not there, or not for this reader, nothing comes after. */
  readonly after?: string
  /** `works`, `progress`: what is kept of the reader themselves. Absent where nothing is. */
  readonly own?: OwnRecord
}

/** The days on which a reader saw what, and the lists on which they keep works. */
export type OwnRecord = Pick<ReaderRecord, 'marks' | 'listed'>

/**
 * One kind of answer. Every way out of the program (command, address, test of the second law) takes it from the one
 * table in outlets.ts, so that an answer cannot leave by a door that nobody watches.
 *
 * INVARIANT: an answer follows from what is visible and from the question alone.
 */
export interface Outlet<A> {
  /** Plain data, printed as JSON as it is; null where there is nothing of that name that the reader may know of. */
  readonly answer: (visible: Visible, question: Question) => A | null
  /**
   * Makes a part of what all answers are taken from, in a few milliseconds, and says whether there is more to make. An answer
   * makes what was not made: whoever serves many readers makes it beforehand, so that nobody waits for another's question.
   */
  readonly prepare?: (visible: Visible) => boolean
  /** Line by line, each ending in a line feed. */
  readonly text: (answer: A, page: Page) => Iterable<string>
}

/**
 * All that is kept of one reader: nothing else of them is anywhere. It can be taken along as it is, and deleted.
 * From it and the settings' defaults the reader's horizon is made anew for every request.
 */
export interface ReaderRecord {
  readonly marks: readonly Mark[]
  /** By name. */
  readonly settings: Readonly<Record<string, unknown>>
  readonly opened: readonly Opened[]
}

/** That a reader has seen something. */
export interface Mark {
  readonly universe: string
  /** A reference, as in `revealedIn`. */
  readonly ref: string
  /** ISO 8601 date. */
  readonly seenOn: string
}

/** A statement that a reader opened on purpose, before its reveal point. */
export interface Opened {
  readonly universe: string
  readonly statement: string
  /** ISO 8601 date. */
  readonly openedOn: string
}

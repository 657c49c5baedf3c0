/**
 * All that is kept of one reader: nothing else of them is anywhere. It can be taken along as it is, and deleted.
 * From it and the settings' defaults the reader's horizon is made anew for every request.
 */
export interface ReaderRecord {
  readonly marks: readonly Mark[]
  /** By name. */
  readonly settings: Readonly<Record<string, unknown>>
  readonly opened: readonly Opened[]
  readonly listed: readonly Listed[]
  /** What was taken over from other trackers, so that it can be undone exactly. */
  readonly imports: readonly Import[]
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

/** That a reader means to watch a work, is watching it, or has given it up. */
export interface Listed {
  readonly universe: string
  readonly work: string
  readonly list: ReaderList
  /** ISO 8601 date. */
  readonly listedOn: string
}

export type ReaderList = 'watching' | 'planned' | 'dropped'

export const READER_LISTS: readonly ReaderList[] = ['watching', 'planned', 'dropped']

/** What one export of another tracker added to the record. */
export interface Import {
  readonly id: string
  /** Of the export. */
  readonly file: string
  /** ISO 8601 date. */
  readonly importedOn: string
  /** Only what was not there before. */
  readonly marks: readonly Mark[]
  readonly listed: readonly Listed[]
}

/**
 * All that is kept of one reader: nothing else of them is anywhere. It can be taken along as it is, and deleted.
 * From it and the settings' defaults the reader's horizon is made anew for every request.
 */
export interface ReaderRecord {
  readonly marks: readonly Mark[]
  /** Every further viewing of what is marked: of one installment at most one a day. */
  readonly rewatches: readonly Mark[]
  /** By name. */
  readonly settings: Readonly<Record<string, unknown>>
  readonly opened: readonly Opened[]
  readonly listed: readonly Listed[]
  /** What was taken over from other trackers, so that it can be undone exactly. */
  readonly imports: readonly Import[]
  /** What a player said was seen, and may be several things: it counts as none until the reader says which. */
  readonly unsettled: readonly Unsettled[]
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

/** Something that was played, and may be several things. */
export interface Unsettled {
  readonly id: string
  /** What played it: `Plex`. */
  readonly from: string
  /** RFC 3339 in UTC. */
  readonly cameOn: string
  /** As the player called it, in one line. */
  readonly what: string
  /** Why nobody can say which it is: a sentence without its end. */
  readonly reason: string
  /** ISO 8601 date: the day of the viewing. */
  readonly seenOn: string
  /** What it may be, as the outline has it: of each a universe and a reference in it. May be empty. */
  readonly candidates: readonly { readonly universe: string; readonly ref: string }[]
}

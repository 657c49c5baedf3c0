import type { ReaderRecord } from './readerRecord.js'

/** By what a reader's record changed. */
export const CHANGE_KINDS = [
  'seen',
  'unseen',
  'played',
  'listed',
  'set',
  'opened',
  'closed',
  'imported',
  'import-undone',
  'settled',
  'dismissed',
] as const

export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One change of a reader's record: exactly what went and what came, so that it can be undone. */
export interface RecordChange {
  readonly id: string
  readonly kind: ChangeKind
  /** RFC 3339 in UTC. */
  readonly changedOn: string
  readonly removed: Partial<ReaderRecord>
  readonly added: Partial<ReaderRecord>
}

/** What is to go from a record and what is to come to it, all of it or nothing. */
export interface WantedChange {
  readonly kind: ChangeKind
  /** Whatever their days and values. */
  readonly remove?: Partial<ReaderRecord>
  /** What is there already keeps its day; a setting and a list give way. */
  readonly add?: Partial<ReaderRecord>
  /** The viewing that it comes from: where that counted before, nothing changes. */
  readonly play?: Play
}

/** One viewing, as a player tells it. */
export interface Play {
  /** What was played, as an id that is the same for every event about it. */
  readonly thing: string
  /** When. RFC 3339 in UTC. */
  readonly playedOn: string
  /** Another viewing of it that was no earlier is this one, told again. RFC 3339 in UTC. */
  readonly sameSince: string
}

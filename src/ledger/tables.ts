import type { Generated, Kysely } from 'kysely'
import type { PeopleTables } from './peopleTables.js'
import type { RecordTables } from './recordTables.js'

/** The tables as both kinds of database have them: texts and whole numbers only, times as RFC 3339 in UTC. */
export interface Tables extends PeopleTables, RecordTables {
  readonly ledger_version: { readonly version: number }
  readonly universe: UniverseRow
  readonly entry: EntryRow
  readonly document: DocumentRow
  readonly followed: FollowedRow
  readonly waiting_item: WaitingItemRow
  /** Every key of every item that ever came, so that none is read twice. */
  readonly seen_key: { readonly key: string }
  readonly doubt: DoubtRow
  readonly job: JobRow
}

interface UniverseRow {
  readonly id: string
  readonly name: string
  readonly language: string | null
}

interface EntryRow {
  /** Grows with every entry: whoever has read up to one misses nothing that is recorded later. */
  readonly position: Generated<number>
  /** Drawn from the universe and the body. */
  readonly id: string
  readonly universe: string
  readonly recorded_on: string
  /** The entry as canonical JSON, without when its sources were recorded. */
  readonly body: string
}

export interface DocumentRow {
  readonly position: Generated<number>
  /** A document that changes at its source has several rows. */
  readonly id: string
  /** Drawn from the body. */
  readonly hash: string
  readonly kept_on: string
  /** The article as canonical JSON. */
  readonly body: string
}

/** `universes`, `health` and `memory` are JSON. */
interface FollowedRow {
  readonly id: string
  readonly kind: string
  readonly address: string
  readonly title: string | null
  readonly universes: string
  readonly due_on: string
  readonly health: string
  readonly memory: string
}

interface WaitingItemRow {
  readonly position: Generated<number>
  readonly id: string
  readonly followed: string
  /** JSON, as is `content`. */
  readonly universes: string
  readonly content: string
}

interface DoubtRow {
  readonly position: Generated<number>
  readonly document: string
  readonly universe: string
  readonly noted_on: string
  /** The doubts as JSON. */
  readonly body: string
}

/** Work that waits in a file; on PostgreSQL another program's tables hold it. */
interface JobRow {
  readonly position: Generated<number>
  readonly task: string
  readonly about: string
  readonly attempts: number
  readonly due_on: string
  readonly failure: string | null
}

export type Database = Kysely<Tables>

import type { Generated, Kysely } from 'kysely'

/** The tables as both kinds of database have them: texts and whole numbers only, times as RFC 3339 in UTC. */
export interface Tables {
  readonly ledger_version: { readonly version: number }
  readonly universe: UniverseRow
  readonly entry: EntryRow
  readonly mark: {
    readonly reader: string
    readonly universe: string
    readonly ref: string
    readonly seen_on: string
  }
  readonly opened: {
    readonly reader: string
    readonly universe: string
    readonly statement: string
    readonly opened_on: string
  }
  /** `value` is JSON. */
  readonly setting: { readonly reader: string; readonly name: string; readonly value: string }
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

export type Database = Kysely<Tables>

/** The tables of what is kept of readers: see `Tables` for how values are kept. */
export interface RecordTables {
  readonly mark: MarkRow
  readonly rewatch: MarkRow
  readonly opened: {
    readonly reader: string
    readonly universe: string
    readonly statement: string
    readonly opened_on: string
  }
  /** `value` is JSON. */
  readonly setting: { readonly reader: string; readonly name: string; readonly value: string }
  readonly listed: {
    readonly reader: string
    readonly universe: string
    readonly work: string
    readonly list: string
    readonly listed_on: string
  }
  /** `added` is JSON: the marks and lists that were new. */
  readonly import: {
    readonly reader: string
    readonly id: string
    readonly file: string
    readonly imported_on: string
    readonly added: string
  }
  /** `body` is JSON, as in the tables below. */
  readonly unsettled: {
    readonly reader: string
    readonly id: string
    readonly came_on: string
    readonly body: string
  }
  readonly record_version: { readonly reader: string; readonly version: string }
  /** The last viewing of each thing that a player told of. */
  readonly play: { readonly reader: string; readonly thing: string; readonly played_on: string }
  /** The last event that came with each token. */
  readonly arrival: {
    readonly reader: string
    readonly token: string
    readonly came_on: string
    readonly body: string
  }
  /** Imports that were previewed and not confirmed yet. */
  readonly pending_import: {
    readonly reader: string
    readonly id: string
    readonly previewed_on: string
    readonly body: string
  }
  /** Numbers count up for each reader by themselves. */
  readonly change: {
    readonly reader: string
    readonly number: number
    readonly id: string
    readonly body: string
  }
}

interface MarkRow {
  readonly reader: string
  readonly universe: string
  readonly ref: string
  readonly seen_on: string
}

/** All of them: what is kept of a reader is in these and nowhere else. */
export const RECORD_TABLES = [
  'mark',
  'rewatch',
  'opened',
  'setting',
  'listed',
  'import',
  'unsettled',
  'record_version',
  'play',
  'arrival',
  'pending_import',
  'change',
] as const satisfies readonly (keyof RecordTables)[]

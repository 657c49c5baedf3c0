import type { Entry } from '../model/entry.js'
import type { KnownStatement, Source } from '../model/statement.js'

/**
 * An entry as it is handed out: each source says when this ledger had it. A statement that names no source gets one,
 * for the pack that made it: otherwise nobody could ask what was known before it came.
 */
export function withRecordedOn(entry: Entry, recordedOn: string): Entry {
  if (entry.kind === 'asserted') return { ...entry, statement: recorded(entry.statement, recordedOn) }
  if (!('source' in entry)) return entry
  const source = { ...entry.source, recordedOn }
  return entry.kind === 'corrected'
    ? { ...entry, by: recorded(entry.by, recordedOn), source }
    : { ...entry, source }
}

const NAMELESS: Source = { url: null, said: null, quote: null }

function recorded(statement: KnownStatement, recordedOn: string): KnownStatement {
  const sources = statement.sources.length === 0 ? [NAMELESS] : statement.sources
  return { ...statement, sources: sources.map((source) => ({ ...source, recordedOn })) }
}

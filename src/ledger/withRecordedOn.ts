import type { Entry } from '../model/entry.js'
import type { Source } from '../model/statement.js'

/**
 * An entry as it is handed out: each source says when this ledger had it. A statement that names no source gets one,
 * for the pack that made it: otherwise nobody could ask what was known before it came.
 * @param entry nobody else has it yet: what is missing is written into it
 */
export function withRecordedOn(entry: Entry, recordedOn: string): Entry {
  if (entry.kind === 'asserted') record(entry.statement, recordedOn)
  if (entry.kind === 'corrected') record(entry.by, recordedOn)
  if ('source' in entry) recordSource(entry.source, recordedOn)
  return entry
}

function record(statement: { sources: readonly Source[] }, recordedOn: string): void {
  if (statement.sources.length === 0) statement.sources = [{ url: null, said: null, quote: null, recordedOn }]
  else for (const source of statement.sources) recordSource(source, recordedOn)
}

function recordSource(source: { recordedOn?: string }, recordedOn: string): void {
  source.recordedOn = recordedOn
}

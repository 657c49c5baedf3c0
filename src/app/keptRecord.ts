/** What is kept of a reader. A ledger that stays open is asked for all of it only where something changed. */
import { keepLast } from '../horizon/keepLast.js'
import type { Ledger } from '../ledger/ledger.js'
import type { ReaderRecord } from '../model/readerRecord.js'

/** More readers than come at once to one place; a record that is forgotten is only read again. */
const MOST_KEPT = 200

interface Kept {
  readonly version: string
  readonly record: ReaderRecord
}

const kept = new WeakMap<Ledger, Map<string, Kept>>()

/** The same object as long as nothing is added to the record or taken away, by whatever process. */
export async function keptRecord(ledger: Ledger, reader: string): Promise<ReaderRecord> {
  const ofLedger = kept.get(ledger) ?? new Map<string, Kept>()
  kept.set(ledger, ofLedger)
  // INVARIANT: the version is read first. What is written in between makes the record newer than its version, never older.
  const version = await ledger.recordVersion(reader)
  const last = ofLedger.get(reader)
  const record = last?.version === version ? last.record : await ledger.readerRecord(reader)
  keepLast(ofLedger, { key: reader, value: { version, record }, most: MOST_KEPT })
  return record
}

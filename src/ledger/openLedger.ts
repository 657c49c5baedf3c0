import { appendEntries } from './appendEntries.js'
import { backUpTo, restoreFrom } from './backUp.js'
import { databaseProblem } from './databaseProblem.js'
import { entriesAfter } from './entriesAfter.js'
import { findDamage } from './findDamage.js'
import type { EntryBatch, Ledger } from './ledger.js'
import type { LedgerPlace } from './ledgerPlace.js'
import { openStore } from './openStore.js'
import { addToRecord, forgetReader, readerRecord, removeFromRecord } from './readerRecords.js'

/**
 * Opens the ledger at a place, which is made where there is none yet.
 * @param now the clock, for when entries are recorded
 * @throws Problem where it cannot be opened, or was written by a newer version of the program
 */
export async function openLedger(place: LedgerPlace, now: () => Date): Promise<Ledger> {
  const store = await openStore(place)
  const { db, name } = store
  /** The one place that turns what a database throws into what a person is told. */
  const told = async <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw databaseProblem(error, name)
    })
  async function* toldEach(batches: AsyncIterable<EntryBatch>): AsyncGenerator<EntryBatch> {
    try {
      yield* batches
    } catch (error) {
      throw databaseProblem(error, name)
    }
  }
  return {
    append: async (head, entries) =>
      told(appendEntries(store, { head, entries, recordedOn: now().toISOString() })),
    entriesAfter: (universe, position) => toldEach(entriesAfter(db, universe, position)),
    universes: async () => told(db.selectFrom('universe').selectAll().execute().then(byId)),
    readerRecord: async (reader) => told(readerRecord(db, reader)),
    addToRecord: async (reader, parts) => told(addToRecord(db, reader, parts)),
    removeFromRecord: async (reader, parts) => told(removeFromRecord(db, reader, parts)),
    forgetReader: async (reader) => told(forgetReader(db, reader)),
    verify: async () => told(findDamage(store)),
    backUp: async (file) => told(backUpTo(store, file)),
    restore: async (file, replacing) => told(restoreFrom(store, file, replacing)),
    close: async () => told(db.destroy()),
  }
}

/** Sorted here, because databases compare texts each in their own way. */
const byId = <T extends { readonly id: string }>(heads: readonly T[]): T[] =>
  heads.toSorted((a, b) => (a.id < b.id ? -1 : 1))

import { appendEntries } from './appendEntries.js'
import { arrivals, arrived } from './arrivalRows.js'
import { backUpTo, restoreFrom } from './backUp.js'
import { databaseFile } from './databaseFile.js'
import { databaseProblem } from './databaseProblem.js'
import { entriesAfter } from './entriesAfter.js'
import { findDamage } from './findDamage.js'
import type { Jobs } from './jobs.js'
import type { Ledger } from './ledger.js'
import type { LedgerPlace } from './ledgerPlace.js'
import { libraryIn } from './libraryIn.js'
import { dropPending, keepPending, pendingImport } from './pendingImports.js'
import { peopleIn } from './peopleIn.js'
import { openStore } from './openStore.js'
import { addToRecord, forgetReader, readerRecord, recordVersion, removeFromRecord } from './readerRecords.js'
import { changeRecord, recordChanges, undoChange } from './recordChanges.js'
import { standing } from './standing.js'
import type { Store } from './store.js'

/**
 * Opens the ledger at a place, which is made where there is none yet.
 * @param now the clock, for when entries are recorded
 * @throws Problem where it cannot be opened, or was written by a newer version of the program
 */
export async function openLedger(place: LedgerPlace, now: () => Date): Promise<Ledger> {
  const store = await openStore(place)
  const { db } = store
  const jobs = await jobsAt(place, store, now)
  return telling(store.name, {
    append: async (head, entries) => appendEntries(store, { head, entries, recordedOn: now().toISOString() }),
    entriesAfter: (universe, position) => entriesAfter(db, universe, position),
    universes: async () => db.selectFrom('universe').selectAll().execute().then(byId),
    readerRecord: async (reader) => readerRecord(db, reader),
    recordVersion: async (reader) => recordVersion(db, reader),
    standing: async (reader) => standing(db, reader),
    addToRecord: async (reader, parts) => addToRecord(db, reader, parts),
    removeFromRecord: async (reader, parts) => removeFromRecord(db, reader, parts),
    changeRecord: async (reader, wanted) =>
      changeRecord(db, reader, { wanted, changedOn: now().toISOString() }),
    recordChanges: async (reader) => recordChanges(db, reader),
    undoChange: async (reader, id) => undoChange(db, reader, id),
    arrived: async (reader, arrival) => arrived(db, reader, arrival),
    arrivals: async (reader) => arrivals(db, reader),
    keepPending: async (reader, pending) =>
      keepPending(db, reader, { pending, previewedOn: now().toISOString() }),
    pendingImport: async (reader, id) => pendingImport(db, reader, id),
    dropPending: async (reader, id) => dropPending(db, reader, id),
    forgetReader: async (reader) => forgetReader(db, reader),
    verify: async () => findDamage(store),
    backUp: async (file) => backUpTo(store, file),
    restore: async (file, replacing) => restoreFrom(store, file, replacing),
    library: telling(store.name, libraryIn(store, now)),
    people: telling(store.name, peopleIn(store)),
    jobs: telling(store.name, jobs),
    close: async () => {
      await jobs.close()
      await db.destroy()
    },
  })
}

async function jobsAt(place: LedgerPlace, { db }: Store, now: () => Date): Promise<Jobs> {
  if (place.kind === 'server') return (await import('./serverJobs.js')).serverJobs(place.url)
  const { fileJobs } = await import('./fileJobs.js')
  return fileJobs(db, `${databaseFile(place.path)}-collecting`, now)
}

/** The one place that turns what a database throws into what a person is told. */
function telling<T extends object>(name: string, promises: T): T {
  const told = Object.entries(promises).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'function' ? tellingOne(name, value as (...given: unknown[]) => unknown) : value,
  ])
  // Every function has the arguments and results that it had.
  return Object.fromEntries(told) as T
}

function tellingOne(name: string, work: (...given: unknown[]) => unknown) {
  return (...given: unknown[]): unknown => {
    const result = work(...given)
    if (result instanceof Promise)
      return result.catch((error: unknown) => {
        throw databaseProblem(error, name)
      })
    return tellingEach(name, result as AsyncIterable<unknown>)
  }
}

async function* tellingEach<T>(name: string, items: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* items
  } catch (error) {
    throw databaseProblem(error, name)
  }
}

/** Sorted here, because databases compare texts each in their own way. */
const byId = <T extends { readonly id: string }>(heads: readonly T[]): T[] =>
  heads.toSorted((a, b) => (a.id < b.id ? -1 : 1))

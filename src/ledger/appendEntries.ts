import type { Entry } from '../model/entry.js'
import type { UniverseHead } from '../model/universeHead.js'
import { canonicalJson } from './canonicalJson.js'
import { entryId } from './entryId.js'
import { inPieces } from './inPieces.js'
import type { Store } from './store.js'
import type { Database } from './tables.js'

/** Entries in one statement of SQL. SQLite takes 32,766 values at once. */
const ROWS_AT_ONCE = 1_000

/** Entries of one universe, and when they are recorded. */
export interface Appending {
  readonly head: UniverseHead
  readonly entries: Iterable<Entry>
  readonly recordedOn: string
}

/** See Ledger.append. */
export async function appendEntries({ db, manner }: Store, appending: Appending): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    // INVARIANT: positions are given in the order in which transactions end, or a reader of the tail would miss some.
    await manner.takeTurn(transaction)
    return appendInTurn(transaction, appending)
  })
}

/** The same within a transaction whose turn it is. */
export async function appendInTurn(
  transaction: Database,
  { head, entries, recordedOn }: Appending,
): Promise<number> {
  await listUniverse(transaction, head)
  let added = 0
  for (const some of inPieces(entries, ROWS_AT_ONCE)) {
    const rows = some.map((entry) => {
      // When another ledger recorded a source is no part of what it says.
      const body = canonicalJson(entry, 'recordedOn')
      return { id: entryId(head.id, body), universe: head.id, recorded_on: recordedOn, body }
    })
    added += await addEntryRows(transaction, rows)
  }
  return added
}

async function listUniverse(db: Database, head: UniverseHead): Promise<void> {
  const { id, name, language } = head
  await db
    .insertInto('universe')
    .values({ id, name, language })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name, language }))
    .execute()
}

/** @returns how many were new */
export async function addEntryRows(
  db: Database,
  rows: readonly { id: string; universe: string; recorded_on: string; body: string }[],
): Promise<number> {
  const added = await db
    .insertInto('entry')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return Number(added.numInsertedOrUpdatedRows ?? 0)
}

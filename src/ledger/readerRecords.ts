/** What is kept of each reader. */
import type { ReaderRecord } from '../model/readerRecord.js'
import { inPieces } from './inPieces.js'
import type { Database } from './tables.js'

/** Rows in one statement of SQL; four values each, and SQLite takes 32,766 at once. */
const ROWS_AT_ONCE = 1_000

/** See Ledger.readerRecord. */
export async function readerRecord(db: Database, reader: string): Promise<ReaderRecord> {
  const marks = await db.selectFrom('mark').selectAll().where('reader', '=', reader).execute()
  const opened = await db.selectFrom('opened').selectAll().where('reader', '=', reader).execute()
  const settings = await db.selectFrom('setting').selectAll().where('reader', '=', reader).execute()
  return {
    // Sorted here, because databases compare texts each in their own way.
    marks: marks
      .map(({ universe, ref, seen_on: seenOn }) => ({ universe, ref, seenOn }))
      .toSorted((a, b) => compare(a.universe, b.universe) || compare(a.ref, b.ref)),
    settings: Object.fromEntries(
      settings
        .toSorted((a, b) => compare(a.name, b.name))
        .map(({ name, value }): [string, unknown] => [name, JSON.parse(value)]),
    ),
    opened: opened
      .map(({ universe, statement, opened_on: openedOn }) => ({ universe, statement, openedOn }))
      .toSorted((a, b) => compare(a.universe, b.universe) || compare(a.statement, b.statement)),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** See Ledger.addToRecord. */
export async function addToRecord(
  db: Database,
  reader: string,
  { marks = [], settings = {}, opened = [] }: Partial<ReaderRecord>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const some of inPieces(marks, ROWS_AT_ONCE)) {
      const rows = some.map(({ universe, ref, seenOn }) => ({ reader, universe, ref, seen_on: seenOn }))
      await transaction
        .insertInto('mark')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
    for (const some of inPieces(opened, ROWS_AT_ONCE)) {
      const rows = some.map(({ universe, statement, openedOn }) => ({
        reader,
        universe,
        statement,
        opened_on: openedOn,
      }))
      await transaction
        .insertInto('opened')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
    for (const [name, set] of Object.entries(settings)) await putSetting(transaction, { reader, name, set })
  })
}

async function putSetting(
  db: Database,
  { reader, name, set }: { readonly reader: string; readonly name: string; readonly set: unknown },
): Promise<void> {
  const value = JSON.stringify(set)
  await db
    .insertInto('setting')
    .values({ reader, name, value })
    .onConflict((conflict) => conflict.columns(['reader', 'name']).doUpdateSet({ value }))
    .execute()
}

/** See Ledger.removeFromRecord. */
export async function removeFromRecord(
  db: Database,
  reader: string,
  { marks = [], settings = {}, opened = [] }: Partial<ReaderRecord>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const { universe, ref } of marks) {
      await transaction
        .deleteFrom('mark')
        .where('reader', '=', reader)
        .where('universe', '=', universe)
        .where('ref', '=', ref)
        .execute()
    }
    for (const { universe, statement } of opened) {
      await transaction
        .deleteFrom('opened')
        .where('reader', '=', reader)
        .where('universe', '=', universe)
        .where('statement', '=', statement)
        .execute()
    }
    for (const name of Object.keys(settings)) {
      await transaction.deleteFrom('setting').where('reader', '=', reader).where('name', '=', name).execute()
    }
  })
}

/** See Ledger.forgetReader. */
export async function forgetReader(db: Database, reader: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const table of ['mark', 'opened', 'setting'] as const)
      await transaction.deleteFrom(table).where('reader', '=', reader).execute()
  })
}

/** What is kept of each reader. */
import { randomUUID } from 'node:crypto'
import type { Import, Listed, ReaderRecord } from '../model/readerRecord.js'
import { inPieces } from './inPieces.js'
import type { Database } from './tables.js'

/** Rows in one statement of SQL; four values each, and SQLite takes 32,766 at once. */
const ROWS_AT_ONCE = 1_000

/** See Ledger.readerRecord. */
export async function readerRecord(db: Database, reader: string): Promise<ReaderRecord> {
  const marks = await db.selectFrom('mark').selectAll().where('reader', '=', reader).execute()
  const opened = await db.selectFrom('opened').selectAll().where('reader', '=', reader).execute()
  const settings = await db.selectFrom('setting').selectAll().where('reader', '=', reader).execute()
  const listed = await db.selectFrom('listed').selectAll().where('reader', '=', reader).execute()
  const imports = await db.selectFrom('import').selectAll().where('reader', '=', reader).execute()
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
    listed: listed
      .map(
        // Only `addToRecord` writes there.
        ({ universe, work, list, listed_on: listedOn }) => ({ universe, work, list, listedOn }) as Listed,
      )
      .toSorted((a, b) => compare(a.universe, b.universe) || compare(a.work, b.work)),
    imports: imports
      .map(({ id, file, imported_on: importedOn, added }): Import => {
        // Only `addToRecord` writes there.
        return { id, file, importedOn, ...(JSON.parse(added) as Pick<Import, 'marks' | 'listed'>) }
      })
      .toSorted((a, b) => compare(a.importedOn, b.importedOn) || compare(a.id, b.id)),
  }
}

/** See Ledger.recordVersion. */
export async function recordVersion(db: Database, reader: string): Promise<string> {
  const row = await db
    .selectFrom('record_version')
    .select('version')
    .where('reader', '=', reader)
    .executeTakeFirst()
  return row?.version ?? ''
}

/** INVARIANT: whatever changes a record does this in the same transaction. */
async function renewVersion(db: Database, reader: string): Promise<void> {
  const version = randomUUID()
  await db
    .insertInto('record_version')
    .values({ reader, version })
    .onConflict((conflict) => conflict.column('reader').doUpdateSet({ version }))
    .execute()
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** See Ledger.addToRecord. */
export async function addToRecord(
  db: Database,
  reader: string,
  { marks = [], settings = {}, opened = [], listed = [], imports = [] }: Partial<ReaderRecord>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await renewVersion(transaction, reader)
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
    for (const each of listed) await putListed(transaction, reader, each)
    for (const { id, file, importedOn, ...added } of imports) {
      const row = { reader, id, file, imported_on: importedOn, added: JSON.stringify(added) }
      await transaction
        .insertInto('import')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
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

async function putListed(
  db: Database,
  reader: string,
  { universe, work, list, listedOn }: Listed,
): Promise<void> {
  await db
    .insertInto('listed')
    .values({ reader, universe, work, list, listed_on: listedOn })
    .onConflict((conflict) =>
      conflict.columns(['reader', 'universe', 'work']).doUpdateSet({ list, listed_on: listedOn }),
    )
    .execute()
}

/** See Ledger.removeFromRecord. */
export async function removeFromRecord(
  db: Database,
  reader: string,
  { marks = [], settings = {}, opened = [], listed = [], imports = [] }: Partial<ReaderRecord>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await renewVersion(transaction, reader)
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
    for (const { universe, work } of listed) {
      await transaction
        .deleteFrom('listed')
        .where('reader', '=', reader)
        .where('universe', '=', universe)
        .where('work', '=', work)
        .execute()
    }
    for (const { id } of imports) {
      await transaction.deleteFrom('import').where('reader', '=', reader).where('id', '=', id).execute()
    }
  })
}

/** See Ledger.forgetReader. */
export async function forgetReader(db: Database, reader: string): Promise<void> {
  await db.transaction().execute(async (transaction) => removeRecord(transaction, reader))
}

/** Within a transaction. */
export async function removeRecord(transaction: Database, reader: string): Promise<void> {
  for (const table of ['mark', 'opened', 'setting', 'listed', 'import', 'record_version'] as const)
    await transaction.deleteFrom(table).where('reader', '=', reader).execute()
}

/** What is kept of each reader. */
import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { ReaderRecord } from '../model/readerRecord.js'
import { effectOf, type Effect } from './effectOf.js'
import { inPieces } from './inPieces.js'
import { RECORD_PARTS, type RecordPart, type Row } from './recordParts.js'
import { RECORD_TABLES } from './recordTables.js'
import type { Database } from './tables.js'

/** Rows in one statement of SQL; a few values each, and SQLite takes 32,766 at once. */
const ROWS_AT_ONCE = 1_000

/** See Ledger.readerRecord. */
export async function readerRecord(db: Database, reader: string): Promise<ReaderRecord> {
  const parts: Partial<ReaderRecord>[] = []
  for (const part of RECORD_PARTS) parts.push(part.partOf(await rowsOf(db, reader, part)))
  // Every part of a record has its row in the table.
  return Object.assign({}, ...parts) as ReaderRecord
}

/** Sorted here, because databases compare texts each in their own way. */
async function rowsOf(db: Database, reader: string, part: RecordPart): Promise<readonly Row[]> {
  const rows = await textTables(db).selectFrom(part.table).selectAll().where('reader', '=', reader).execute()
  return rows
    .map((whole): Row => {
      const { reader: _, ...row } = whole
      return row
    })
    .toSorted((a, b) => {
      const column = part.order.find((each) => a[each] !== b[each])
      return column === undefined ? 0 : (a[column] ?? '') < (b[column] ?? '') ? -1 : 1
    })
}

/** The tables of RECORD_PARTS hold texts only. The compiler does not follow a table that is named by a variable. */
const textTables = (db: Database): Kysely<Record<string, Row>> => db as unknown as Kysely<Record<string, Row>>

/** See Ledger.recordVersion. */
export async function recordVersion(db: Database, reader: string): Promise<string> {
  const row = await db
    .selectFrom('record_version')
    .select('version')
    .where('reader', '=', reader)
    .executeTakeFirst()
  return row?.version ?? ''
}

/** INVARIANT: whatever changes a record does this first in the same transaction, so that one change waits for another. */
async function renewVersion(db: Database, reader: string): Promise<void> {
  const version = randomUUID()
  await db
    .insertInto('record_version')
    .values({ reader, version })
    .onConflict((conflict) => conflict.column('reader').doUpdateSet({ version }))
    .execute()
}

/** What goes from a record, and what comes to it. */
export interface RecordEffect {
  readonly removed: Partial<ReaderRecord>
  readonly added: Partial<ReaderRecord>
}

/**
 * Changes a record within a transaction.
 * @returns what really went and came
 */
export async function writeRecord(
  db: Database,
  reader: string,
  {
    remove = {},
    add = {},
  }: { readonly remove?: Partial<ReaderRecord>; readonly add?: Partial<ReaderRecord> },
): Promise<RecordEffect> {
  await renewVersion(db, reader)
  const effects: Effect[] = []
  for (const part of RECORD_PARTS) {
    const wish = { remove: part.rowsIn(remove), add: part.rowsIn(add) }
    if (wish.remove.length + wish.add.length === 0) continue
    const effect = effectOf(part, await rowsOf(db, reader, part), wish)
    await write(db, reader, effect)
    effects.push(effect)
  }
  return {
    removed: gathered(effects.map(({ part, gone }) => [part, gone])),
    added: gathered(effects.map(({ part, come }) => [part, come])),
  }
}

const gathered = (parts: readonly (readonly [RecordPart, readonly Row[]])[]): Partial<ReaderRecord> =>
  Object.assign({}, ...parts.map(([part, rows]) => (rows.length === 0 ? {} : part.partOf(rows)))) as object

async function write(db: Database, reader: string, { part, gone, come }: Effect): Promise<void> {
  const tables = textTables(db)
  for (const row of gone) {
    let deleting = tables.deleteFrom(part.table).where('reader', '=', reader)
    for (const key of part.keys) deleting = deleting.where(key, '=', row[key] ?? '')
    await deleting.execute()
  }
  for (const some of inPieces(come, ROWS_AT_ONCE)) {
    await tables
      .insertInto(part.table)
      .values(some.map((row) => ({ ...row, reader })))
      .execute()
  }
}

/** See Ledger.addToRecord. */
export async function addToRecord(db: Database, reader: string, parts: Partial<ReaderRecord>): Promise<void> {
  await db.transaction().execute(async (within) => writeRecord(within, reader, { add: parts }))
}

/** See Ledger.removeFromRecord. */
export async function removeFromRecord(
  db: Database,
  reader: string,
  parts: Partial<ReaderRecord>,
): Promise<void> {
  await db.transaction().execute(async (within) => writeRecord(within, reader, { remove: parts }))
}

/** See Ledger.forgetReader. */
export async function forgetReader(db: Database, reader: string): Promise<void> {
  await db.transaction().execute(async (within) => removeRecord(within, reader))
}

/** The same within a transaction that removes more. */
export async function removeRecord(db: Database, reader: string): Promise<void> {
  for (const table of RECORD_TABLES) await db.deleteFrom(table).where('reader', '=', reader).execute()
}

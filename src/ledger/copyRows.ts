import { inPieces } from './inPieces.js'
import { RECORD_TABLES } from './recordTables.js'
import { rowBatches, type LongTable } from './rowBatches.js'
import type { Database } from './tables.js'

const ROWS_AT_ONCE = 1_000

/** In an order in which no row comes before one that it speaks of. */
const SMALL_TABLES = [
  'universe',
  ...RECORD_TABLES,
  'followed',
  'account',
  'profile',
  'token',
  'passkey',
] as const

const LONG_TABLES = ['entry', 'document', 'waiting_item', 'doubt'] as const

/**
 * Copies everything that is kept from one database to another, which has nothing of it. Both should be in a transaction.
 * Jobs are not copied: whoever works on them makes them anew from what is due and what waits. Nor are sessions and vouchers:
 * whatever was ended since a backup was made must not open anything again.
 */
export async function copyRows(from: Database, to: Database): Promise<void> {
  for (const table of SMALL_TABLES) {
    const rows = await from.selectFrom(table).selectAll().execute()
    for (const some of inPieces(rows, ROWS_AT_ONCE)) await to.insertInto(table).values(some).execute()
  }
  for (const table of LONG_TABLES) await copyLong(from, to, table)
  await copyKeys(from, to)
}

async function copyLong(from: Database, to: Database, table: LongTable): Promise<void> {
  for await (const rows of rowBatches(from, table)) {
    // Positions are given anew, in the same order: they mean something in their own database only.
    const copies = rows.map((row) => ({ ...row, position: undefined }))
    for (const some of inPieces(copies, ROWS_AT_ONCE)) await to.insertInto(table).values(some).execute()
  }
}

async function copyKeys(from: Database, to: Database): Promise<void> {
  let last = ''
  for (;;) {
    const rows = await from
      .selectFrom('seen_key')
      .selectAll()
      .where('key', '>', last)
      .orderBy('key')
      .limit(ROWS_AT_ONCE)
      .execute()
    if (rows.length > 0) await to.insertInto('seen_key').values(rows).execute()
    last = rows.at(-1)?.key ?? last
    if (rows.length < ROWS_AT_ONCE) return
  }
}

const ALL_TABLES = [...LONG_TABLES, 'seen_key', ...SMALL_TABLES] as const

/** Whether anything is kept. */
export async function holdsAnything(db: Database): Promise<boolean> {
  for (const table of ALL_TABLES) {
    const row = await db.selectFrom(table).selectAll().limit(1).executeTakeFirst()
    if (row !== undefined) return true
  }
  return false
}

/** Removes everything that is kept. */
export async function removeRows(db: Database): Promise<void> {
  for (const table of [...ALL_TABLES, 'job', 'voucher'] as const) await db.deleteFrom(table).execute()
}

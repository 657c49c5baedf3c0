import { addEntryRows } from './appendEntries.js'
import { inPieces } from './inPieces.js'
import type { Database } from './tables.js'

const ROWS_AT_ONCE = 1_000

/** Everything but entries, in an order in which no row comes before one that it speaks of. */
const SMALL_TABLES = ['universe', 'mark', 'opened', 'setting'] as const

/** Copies everything that is kept from one database to another, which has nothing of it. Both should be in a transaction. */
export async function copyRows(from: Database, to: Database): Promise<void> {
  for (const table of SMALL_TABLES) {
    const rows = await from.selectFrom(table).selectAll().execute()
    for (const some of inPieces(rows, ROWS_AT_ONCE)) await to.insertInto(table).values(some).execute()
  }
  let last = 0
  for (;;) {
    const rows = await from
      .selectFrom('entry')
      .select(['position', 'id', 'universe', 'recorded_on', 'body'])
      .where('position', '>', last)
      .orderBy('position')
      .limit(ROWS_AT_ONCE)
      .execute()
    // Positions are given anew, in the same order: they mean something in their own database only.
    const copies = rows.map(({ id, universe, recorded_on, body }) => ({ id, universe, recorded_on, body }))
    if (copies.length > 0) await addEntryRows(to, copies)
    last = rows.at(-1)?.position ?? last
    if (rows.length < ROWS_AT_ONCE) return
  }
}

/** Whether anything is kept. */
export async function holdsAnything(db: Database): Promise<boolean> {
  for (const table of ['entry', ...SMALL_TABLES] as const) {
    const row = await db.selectFrom(table).selectAll().limit(1).executeTakeFirst()
    if (row !== undefined) return true
  }
  return false
}

/** Removes everything that is kept. */
export async function removeRows(db: Database): Promise<void> {
  for (const table of ['entry', ...SMALL_TABLES] as const) await db.deleteFrom(table).execute()
}

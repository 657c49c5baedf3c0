/** Imports that wait to be confirmed, as rows of their table. */
import type { Import } from '../model/readerRecord.js'
import type { Database } from './tables.js'

/** Of one reader. Those previewed before are forgotten; previewing again costs nothing. */
const MOST_KEPT = 5

/** See Ledger.keepPending. */
export async function keepPending(
  db: Database,
  reader: string,
  { pending, previewedOn }: { readonly pending: Import; readonly previewedOn: string },
): Promise<void> {
  const { id, ...rest } = pending
  const row = { previewed_on: previewedOn, body: JSON.stringify(rest) }
  await db.transaction().execute(async (within) => {
    await within
      .insertInto('pending_import')
      .values({ reader, id, ...row })
      .onConflict((conflict) => conflict.columns(['reader', 'id']).doUpdateSet(row))
      .execute()
    const all = await within
      .selectFrom('pending_import')
      .select(['id', 'previewed_on'])
      .where('reader', '=', reader)
      .where('id', '!=', id)
      .execute()
    const old = all.toSorted((a, b) => (a.previewed_on > b.previewed_on ? -1 : 1)).slice(MOST_KEPT - 1)
    for (const each of old) await dropPending(within, reader, each.id)
  })
}

/** See Ledger.pendingImport. */
export async function pendingImport(db: Database, reader: string, id: string): Promise<Import | null> {
  const row = await db
    .selectFrom('pending_import')
    .select('body')
    .where('reader', '=', reader)
    .where('id', '=', id)
    .executeTakeFirst()
  // Only `keepPending` writes there.
  return row === undefined ? null : { id, ...(JSON.parse(row.body) as Omit<Import, 'id'>) }
}

/** See Ledger.dropPending. */
export async function dropPending(db: Database, reader: string, id: string): Promise<void> {
  await db.deleteFrom('pending_import').where('reader', '=', reader).where('id', '=', id).execute()
}

/** How readers' records changed last, so that it can be undone. */
import type { Play, RecordChange, WantedChange } from '../model/recordChange.js'
import { opaqueId } from '../model/opaqueId.js'
import { recordVersion, writeRecord } from './readerRecords.js'
import type { Database } from './tables.js'

/** So many changes of a reader's can be undone, one after the other. */
const MOST_KEPT = 50

/** See Ledger.changeRecord. */
export async function changeRecord(
  db: Database,
  reader: string,
  { wanted, changedOn }: { readonly wanted: WantedChange; readonly changedOn: string },
): Promise<RecordChange | null> {
  return db.transaction().execute(async (within) => {
    const { kind, play } = wanted
    if (play !== undefined && !(await takePlay(within, reader, play))) return null
    const effect = await writeRecord(within, reader, wanted)
    if (Object.keys(effect.removed).length + Object.keys(effect.added).length === 0) return null
    const id = opaqueId(reader, await recordVersion(within, reader))
    const change: RecordChange = { id, kind, changedOn, ...effect }
    await keepChange(within, reader, change)
    return change
  })
}

/**
 * Remembers a viewing.
 * @returns whether it is one that never came
 */
async function takePlay(
  db: Database,
  reader: string,
  { thing, playedOn, sameSince }: Play,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('play')
    .set({ played_on: playedOn })
    .where('reader', '=', reader)
    .where('thing', '=', thing)
    .where('played_on', '<', sameSince)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) return true
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('play')
    .values({ reader, thing, played_on: playedOn })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}

async function keepChange(db: Database, reader: string, { id, ...body }: RecordChange): Promise<void> {
  const last = await db
    .selectFrom('change')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('reader', '=', reader)
    .executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  await db
    .insertInto('change')
    .values({ reader, number, id, body: JSON.stringify(body) })
    .execute()
  await db
    .deleteFrom('change')
    .where('reader', '=', reader)
    .where('number', '<=', number - MOST_KEPT)
    .execute()
}

/** See Ledger.recordChanges. */
export async function recordChanges(db: Database, reader: string): Promise<readonly RecordChange[]> {
  const rows = await db
    .selectFrom('change')
    .select(['id', 'body'])
    .where('reader', '=', reader)
    .orderBy('number', 'desc')
    .execute()
  // Only `keepChange` writes there.
  return rows.map(({ id, body }) => ({ id, ...(JSON.parse(body) as Omit<RecordChange, 'id'>) }))
}

/** See Ledger.undoChange. */
export async function undoChange(db: Database, reader: string, id: string): Promise<RecordChange | null> {
  return db.transaction().execute(async (within) => {
    const [last] = await recordChanges(within, reader)
    if (last?.id !== id) return null
    await writeRecord(within, reader, { remove: last.added, add: last.removed })
    await within.deleteFrom('change').where('reader', '=', reader).where('id', '=', id).execute()
    return last
  })
}

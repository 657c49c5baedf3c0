/** Items of what is followed: those that wait to be read, and the keys of all that ever came. */
import type { Followed, FoundItem, WaitingItem } from '../model/followed.js'
import { opaqueId } from '../model/opaqueId.js'
import { updateFollowed } from './followedRows.js'
import { inPieces } from './inPieces.js'
import type { Store } from './store.js'
import type { Database } from './tables.js'

const KEYS_AT_ONCE = 1_000

/** See Library.takeIn. */
export async function takeIn(
  { db, manner }: Store,
  followed: Followed,
  items: readonly FoundItem[],
): Promise<readonly string[]> {
  return db.transaction().execute(async (transaction) => {
    // Two sources may publish the same item, and be asked at the same time.
    await manner.takeTurn(transaction)
    const added: string[] = []
    const universes = JSON.stringify(followed.universes)
    const keyed = items.map((item) => ({
      item,
      keys: item.keys.map((key) => opaqueId('item', universes, key)),
    }))
    const seen = await seenAmong(
      transaction,
      keyed.flatMap(({ keys }) => keys),
    )
    const fresh = new Set<string>()
    for (const { item, keys } of keyed) {
      const isNew = !keys.some((key) => seen.has(key))
      for (const key of keys.filter((each) => !seen.has(each))) {
        fresh.add(key)
        seen.add(key)
      }
      const [id] = keys
      if (!isNew || id === undefined) continue
      added.push(id)
      const row = { id, followed: followed.id, universes, content: JSON.stringify(item.content) }
      await transaction.insertInto('waiting_item').values(row).execute()
    }
    for (const some of inPieces(fresh, KEYS_AT_ONCE)) {
      await transaction
        .insertInto('seen_key')
        .values(some.map((key) => ({ key })))
        .execute()
    }
    const { health } = followed
    await updateFollowed(transaction, {
      ...followed,
      health: { ...health, items: health.items + added.length },
    })
    return added
  })
}

async function seenAmong(db: Database, keys: readonly string[]): Promise<Set<string>> {
  const seen = new Set<string>()
  for (const some of inPieces(keys, KEYS_AT_ONCE)) {
    const rows = await db.selectFrom('seen_key').select('key').where('key', 'in', some).execute()
    for (const { key } of rows) seen.add(key)
  }
  return seen
}

/** See Library.waiting. */
export async function waiting(db: Database): Promise<readonly string[]> {
  const rows = await db.selectFrom('waiting_item').select('id').orderBy('position').execute()
  return rows.map(({ id }) => id)
}

/** See Library.waitingItem. */
export async function waitingItem(db: Database, id: string): Promise<WaitingItem | null> {
  const row = await db
    .selectFrom('waiting_item')
    .select(['followed', 'universes', 'content'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  // Both were written by `takeIn`.
  const universes = JSON.parse(row.universes) as string[]
  const content = JSON.parse(row.content) as WaitingItem['content']
  return { id, followed: row.followed, universes, content }
}

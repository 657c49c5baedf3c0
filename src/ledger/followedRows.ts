/** What is followed, as rows of its table. */
import type { Followed, Health } from '../model/followed.js'
import type { Store } from './store.js'
import type { Database, Tables } from './tables.js'

/** See Library.follow. */
export async function follow({ db, manner }: Store, followed: Followed): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    await manner.takeTurn(transaction)
    const before = await findFollowed(transaction, followed.id)
    if (before === null) {
      await transaction.insertInto('followed').values(rowOf(followed)).execute()
      return true
    }
    const universes = JSON.stringify(followed.universes)
    await transaction.updateTable('followed').set({ universes }).where('id', '=', followed.id).execute()
    return false
  })
}

/** See Library.unfollow. */
export async function unfollow(db: Database, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('followed').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}

/** See Library.followed. */
export async function allFollowed(db: Database): Promise<readonly Followed[]> {
  const rows = await db.selectFrom('followed').selectAll().execute()
  return rows.map(followedOf).toSorted((a, b) => (a.address < b.address ? -1 : 1))
}

/** See Library.findFollowed. */
export async function findFollowed(db: Database, id: string): Promise<Followed | null> {
  const row = await db.selectFrom('followed').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : followedOf(row)
}

/** See Library.due. */
export async function dueAt(db: Database, now: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('followed').select(['id', 'due_on']).where('due_on', '<=', now).execute()
  return rows.toSorted((a, b) => (a.due_on < b.due_on ? -1 : 1)).map(({ id }) => id)
}

/** How it is now, where it is still followed. For which universes is nobody's business but those who follow it. */
export async function updateFollowed(db: Database, followed: Followed): Promise<void> {
  const { id, universes: _, ...row } = rowOf(followed)
  await db.updateTable('followed').set(row).where('id', '=', id).execute()
}

const rowOf = ({ id, kind, address, title, universes, dueOn, health, memory }: Followed) => ({
  id,
  kind,
  address,
  title,
  universes: JSON.stringify(universes),
  due_on: dueOn,
  health: JSON.stringify(health),
  memory: JSON.stringify(memory),
})

/** Every row was written by `rowOf`. */
const followedOf = ({
  due_on: dueOn,
  kind,
  universes,
  health,
  memory,
  ...row
}: Tables['followed']): Followed => ({
  ...row,
  kind: kind as Followed['kind'],
  universes: JSON.parse(universes) as string[],
  dueOn,
  health: JSON.parse(health) as Health,
  memory: JSON.parse(memory) as Followed['memory'],
})

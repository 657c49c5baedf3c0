/** Sessions, as rows of their table. */
import type { Session } from '../model/proof.js'
import { BEARER_COLUMNS, bearerFrom } from './bearerRows.js'
import { keptQuery } from './keptQuery.js'
import type { Bearer } from './people.js'
import type { SessionRow } from './peopleTables.js'
import type { Database } from './tables.js'

/** See People.sessions. */
export async function sessionsOf(db: Database, account: string): Promise<readonly Session[]> {
  const rows = await db
    .selectFrom('session')
    .innerJoin('profile', 'profile.reader', 'session.reader')
    .selectAll('session')
    .where('profile.account', '=', account)
    .execute()
  return rows
    .map(sessionFrom)
    .toSorted((a, b) => (a.usedOn === b.usedOn ? (a.id < b.id ? -1 : 1) : a.usedOn > b.usedOn ? -1 : 1))
}

/** See People.sessionOf. */
export async function sessionOf(db: Database, hash: string): Promise<Bearer<Session> | null> {
  const [row] = await sessionWith(db, hash)
  return row === undefined ? null : bearerFrom(row, sessionFrom(row))
}

const sessionWith = keptQuery((db, hash) =>
  db
    .selectFrom('session')
    .innerJoin('profile', 'profile.reader', 'session.reader')
    .innerJoin('account', 'account.id', 'profile.account')
    .selectAll('session')
    .select(BEARER_COLUMNS)
    .where('session.hash', '=', hash),
)

/** See People.addSession. */
export async function addSession(db: Database, session: Session): Promise<void> {
  const { id, hash, reader, device, madeOn, usedOn } = session
  await db
    .insertInto('session')
    .values({ id, hash, reader, device, made_on: madeOn, used_on: usedOn })
    .execute()
}

/** See People.changeSession. When somebody logged in never changes. */
export async function changeSession(db: Database, session: Session): Promise<void> {
  const { hash, reader, device, usedOn } = session
  await db.updateTable('session').set({ reader, device, used_on: usedOn }).where('hash', '=', hash).execute()
}

/** See People.removeExpired. */
export async function removeUnused(
  db: Database,
  before: { readonly madeOn: string; readonly usedOn: string },
): Promise<void> {
  await db.deleteFrom('session').where('made_on', '<', before.madeOn).execute()
  await db.deleteFrom('session').where('used_on', '<', before.usedOn).execute()
}

const sessionFrom = ({ id, hash, reader, device, made_on, used_on }: SessionRow): Session => ({
  id,
  hash,
  reader,
  device,
  madeOn: made_on,
  usedOn: used_on,
})

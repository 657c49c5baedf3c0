/** Profiles, as rows of their table. */
import type { Profile } from '../model/account.js'
import { byMadeOn } from './byMadeOn.js'
import type { ProfileRow } from './peopleTables.js'
import type { Database } from './tables.js'

/** See People.profiles. */
export async function profilesOf(db: Database, account: string): Promise<readonly Profile[]> {
  const rows = await db.selectFrom('profile').selectAll().where('account', '=', account).execute()
  return rows.toSorted(byMadeOn('reader')).map(profileFrom)
}

/** See People.profile. */
export async function profileOf(db: Database, reader: string): Promise<Profile | null> {
  const row = await db.selectFrom('profile').selectAll().where('reader', '=', reader).executeTakeFirst()
  return row === undefined ? null : profileFrom(row)
}

/** See People.addProfile. */
export async function addProfile(db: Database, profile: Profile): Promise<void> {
  const { reader, account, name, madeOn } = profile
  await db.insertInto('profile').values({ reader, account, name, made_on: madeOn }).execute()
}

/** See People.renameProfile. */
export async function renameProfile(db: Database, reader: string, name: string): Promise<void> {
  await db.updateTable('profile').set({ name }).where('reader', '=', reader).execute()
}

export const profileFrom = ({ reader, account, name, made_on: madeOn }: ProfileRow): Profile => ({
  reader,
  account,
  name,
  madeOn,
})

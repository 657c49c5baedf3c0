/** Accounts, as rows of their table. */
import { nameKey, type Account, type OpenIdSubject, type Role } from '../model/account.js'
import type { AccountRow } from './peopleTables.js'
import type { Database } from './tables.js'

/** See People.accounts. */
export async function allAccounts(db: Database): Promise<readonly Account[]> {
  const rows = await db.selectFrom('account').selectAll().execute()
  return rows.toSorted((a, b) => (a.name_key < b.name_key ? -1 : 1)).map(accountFrom)
}

/** See People.account. */
export async function accountOf(db: Database, id: string): Promise<Account | null> {
  const row = await db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : accountFrom(row)
}

/** See People.accountNamed. */
export async function accountNamed(db: Database, name: string): Promise<Account | null> {
  const key = nameKey(name)
  const row = await db.selectFrom('account').selectAll().where('name_key', '=', key).executeTakeFirst()
  return row === undefined ? null : accountFrom(row)
}

/** See People.accountKnownAs. */
export async function accountKnownAs(db: Database, known: OpenIdSubject): Promise<Account | null> {
  const row = await db
    .selectFrom('account')
    .selectAll()
    .where('issuer', '=', known.issuer)
    .where('subject', '=', known.subject)
    .executeTakeFirst()
  return row === undefined ? null : accountFrom(row)
}

/** See People.addAccount. */
export async function addAccount(db: Database, account: Account): Promise<void> {
  await db.insertInto('account').values(rowOf(account)).execute()
}

/** See People.changeAccount. */
export async function changeAccount(db: Database, account: Account): Promise<void> {
  const { id, ...rest } = rowOf(account)
  await db.updateTable('account').set(rest).where('id', '=', id).execute()
}

const rowOf = ({ id, name, role, passwordHash, openId, madeOn }: Account): AccountRow => ({
  id,
  name,
  name_key: nameKey(name),
  role,
  password_hash: passwordHash,
  issuer: openId?.issuer ?? null,
  subject: openId?.subject ?? null,
  made_on: madeOn,
})

export const accountFrom = ({
  id,
  name,
  role,
  password_hash,
  issuer,
  subject,
  made_on,
}: AccountRow): Account => ({
  id,
  name,
  // Only `rowOf` writes there.
  role: role as Role,
  passwordHash: password_hash,
  openId: issuer === null || subject === null ? null : { issuer, subject },
  madeOn: made_on,
})

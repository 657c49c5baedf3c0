/** Passkeys, as rows of their table. */
import type { Passkey } from '../model/proof.js'
import { byMadeOn } from './byMadeOn.js'
import type { PasskeyRow } from './peopleTables.js'
import type { Database } from './tables.js'

/** See People.passkeys. */
export async function passkeysOf(db: Database, account: string): Promise<readonly Passkey[]> {
  const rows = await db.selectFrom('passkey').selectAll().where('account', '=', account).execute()
  return rows.toSorted(byMadeOn('id')).map(passkeyFrom)
}

/** See People.passkey. */
export async function passkeyOf(db: Database, id: string): Promise<Passkey | null> {
  const row = await db.selectFrom('passkey').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : passkeyFrom(row)
}

/** See People.addPasskey. */
export async function addPasskey(db: Database, passkey: Passkey): Promise<void> {
  const { id, account, name, publicKey, counter, madeOn, usedOn } = passkey
  const transports = JSON.stringify(passkey.transports)
  await db
    .insertInto('passkey')
    .values({
      id,
      account,
      name,
      public_key: publicKey,
      counter,
      transports,
      made_on: madeOn,
      used_on: usedOn,
    })
    .execute()
}

/** See People.changePasskey. Its key never changes, nor whose it is. */
export async function changePasskey(db: Database, { id, name, counter, usedOn }: Passkey): Promise<void> {
  await db.updateTable('passkey').set({ name, counter, used_on: usedOn }).where('id', '=', id).execute()
}

const passkeyFrom = ({ public_key, transports, made_on, used_on, ...row }: PasskeyRow): Passkey => ({
  ...row,
  publicKey: public_key,
  // Only `addPasskey` writes there.
  transports: JSON.parse(transports) as readonly string[],
  madeOn: made_on,
  usedOn: used_on,
})

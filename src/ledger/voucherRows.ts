/** Vouchers, as rows of their table. */
import type { Voucher, VoucherBody } from '../model/proof.js'
import { byMadeOn } from './byMadeOn.js'
import type { VoucherRow } from './peopleTables.js'
import type { Database } from './tables.js'

/** See People.vouchers. */
export async function allVouchers(db: Database): Promise<readonly Voucher[]> {
  const rows = await db.selectFrom('voucher').selectAll().execute()
  return rows.toSorted(byMadeOn('id')).map(voucherFrom)
}

/** See People.voucher. */
export async function voucherOf(db: Database, hash: string): Promise<Voucher | null> {
  const row = await db.selectFrom('voucher').selectAll().where('hash', '=', hash).executeTakeFirst()
  return row === undefined ? null : voucherFrom(row)
}

/** See People.addVoucher. */
export async function addVoucher(db: Database, voucher: Voucher): Promise<void> {
  const { id, hash, madeOn, expiresOn, body } = voucher
  const account = 'account' in body ? body.account : null
  const row = { id, hash, account, made_on: madeOn, expires_on: expiresOn, body: JSON.stringify(body) }
  await db.insertInto('voucher').values(row).execute()
}

/** See People.removeVoucher. */
export async function removeVoucher(db: Database, hash: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('voucher').where('hash', '=', hash).executeTakeFirst()
  return numDeletedRows > 0n
}

/** See People.removeExpired. */
export async function removeExpiredVouchers(db: Database, now: string): Promise<void> {
  await db.deleteFrom('voucher').where('expires_on', '<', now).execute()
}

const voucherFrom = ({ id, hash, made_on, expires_on, body }: VoucherRow): Voucher => ({
  id,
  hash,
  madeOn: made_on,
  expiresOn: expires_on,
  // Only `addVoucher` writes there.
  body: JSON.parse(body) as VoucherBody,
})

/** Whose session or token something is: found together with its profile and account, because every request asks. */
import { accountFrom } from './accountRows.js'
import type { Bearer } from './people.js'
import type { AccountRow, ProfileRow } from './peopleTables.js'
import { profileFrom } from './profileRows.js'

/** The columns of a profile and its account, named so that they do not hide those of what is shown. */
export const BEARER_COLUMNS = [
  'profile.reader as profile_reader',
  'profile.account as profile_account',
  'profile.name as profile_name',
  'profile.made_on as profile_made_on',
  'account.name as account_name',
  'account.name_key as account_name_key',
  'account.role as account_role',
  'account.password_hash as account_password_hash',
  'account.issuer as account_issuer',
  'account.subject as account_subject',
  'account.made_on as account_made_on',
] as const

type Prefixed<Row, Name extends string> = {
  readonly [Key in keyof Row & string as `${Name}_${Key}`]: Row[Key]
}

export type BearerRow = Prefixed<ProfileRow, 'profile'> & Omit<Prefixed<AccountRow, 'account'>, 'account_id'>

export const bearerFrom = <Shown>(row: BearerRow, shown: Shown): Bearer<Shown> => ({
  account: accountFrom({
    id: row.profile_account,
    name: row.account_name,
    name_key: row.account_name_key,
    role: row.account_role,
    password_hash: row.account_password_hash,
    issuer: row.account_issuer,
    subject: row.account_subject,
    made_on: row.account_made_on,
  }),
  profile: profileFrom({
    reader: row.profile_reader,
    account: row.profile_account,
    name: row.profile_name,
    made_on: row.profile_made_on,
  }),
  shown,
})

/** The tables of people: see `Tables` for how values are kept. */
export interface PeopleTables {
  readonly account: AccountRow
  readonly profile: ProfileRow
  readonly session: SessionRow
  readonly token: TokenRow
  readonly passkey: PasskeyRow
  readonly voucher: VoucherRow
}

/** `name_key` is the name as two spellings of it are one. */
export interface AccountRow {
  readonly id: string
  readonly name: string
  readonly name_key: string
  readonly role: string
  readonly password_hash: string | null
  readonly issuer: string | null
  readonly subject: string | null
  readonly made_on: string
}

export interface ProfileRow {
  readonly reader: string
  readonly account: string
  readonly name: string
  readonly made_on: string
}

export interface SessionRow {
  readonly hash: string
  readonly id: string
  readonly reader: string
  readonly device: string
  readonly made_on: string
  readonly used_on: string
}

/** `scopes` is JSON. */
export interface TokenRow {
  readonly hash: string
  readonly id: string
  readonly reader: string
  readonly name: string
  readonly scopes: string
  readonly made_on: string
  readonly used_on: string | null
}

/** `transports` is JSON. */
export interface PasskeyRow {
  readonly id: string
  readonly account: string
  readonly name: string
  readonly public_key: string
  readonly counter: number
  readonly transports: string
  readonly made_on: string
  readonly used_on: string | null
}

/** `account` is the one that `body`, JSON, speaks of. */
export interface VoucherRow {
  readonly hash: string
  readonly id: string
  readonly account: string | null
  readonly made_on: string
  readonly expires_on: string
  readonly body: string
}

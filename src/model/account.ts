/** Who logs in, and for whom. */

/**
 * Whoever logs in. One account may have several profiles, so that a household with one login has several horizons.
 */
export interface Account {
  readonly id: string
  /** What its owner types to log in. No two accounts have the same, however it is written (see `nameKey`). */
  readonly name: string
  readonly role: Role
  /** An argon2id hash in PHC's notation; null where only a passkey or another issuer opens the account. */
  readonly passwordHash: string | null
  /** As whom an OpenID Connect issuer knows its owner. */
  readonly openId: OpenIdSubject | null
  /** RFC 3339 in UTC. */
  readonly madeOn: string
}

export type Role = 'keeper' | 'reader'

export interface OpenIdSubject {
  readonly issuer: string
  readonly subject: string
}

/** One reader of an account: their record is kept under `reader`. */
export interface Profile {
  readonly reader: string
  readonly account: string
  readonly name: string
  /** RFC 3339 in UTC. */
  readonly madeOn: string
}

/** Names that differ only in case, width or the spaces around them are one. */
export const nameKey = (name: string): string => name.normalize('NFKC').trim().toLowerCase()

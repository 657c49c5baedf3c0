import type { Account, OpenIdSubject, Profile } from '../model/account.js'
import type { Passkey, Session, Token, Voucher } from '../model/proof.js'

/**
 * Accounts, their profiles, and what opens them. As with the ledger everything is a promise and may be refused with a
 * Problem. Nothing here is a secret: of passwords, sessions, tokens and links only hashes are kept.
 */
export interface People {
  /**
   * All of what `work` does or, where it throws, nothing; and nobody else changes anything meanwhile.
   * @param work must use the people that it is given, and wait for nothing else
   */
  readonly together: <T>(work: (people: People) => Promise<T>) => Promise<T>

  /** Sorted by name. */
  readonly accounts: () => Promise<readonly Account[]>
  readonly account: (id: string) => Promise<Account | null>
  /** By its name, however it is written. */
  readonly accountNamed: (name: string) => Promise<Account | null>
  readonly accountKnownAs: (subject: OpenIdSubject) => Promise<Account | null>
  /** Its name must not be another's. */
  readonly addAccount: (account: Account) => Promise<void>
  /** How an account is from now on, where there still is one: what was removed never comes back. As all that change here. */
  readonly changeAccount: (account: Account) => Promise<void>
  /** Deletes an account and all that is its: profiles with their records, sessions, passkeys, tokens, links. */
  readonly removeAccount: (id: string) => Promise<void>

  /** Of one account, in the order in which they were made. */
  readonly profiles: (account: string) => Promise<readonly Profile[]>
  readonly profile: (reader: string) => Promise<Profile | null>
  readonly addProfile: (profile: Profile) => Promise<void>
  readonly renameProfile: (reader: string, name: string) => Promise<void>
  /** Deletes a profile with its record and tokens, and ends the sessions in which it is chosen. */
  readonly removeProfile: (reader: string) => Promise<void>

  /** Of one account, the one that was used last first. */
  readonly sessions: (account: string) => Promise<readonly Session[]>
  /** Whose session this is; null where there is none. Whether it has expired is for the caller to say. */
  readonly sessionOf: (hash: string) => Promise<Bearer<Session> | null>
  readonly addSession: (session: Session) => Promise<void>
  readonly changeSession: (session: Session) => Promise<void>
  readonly removeSession: (hash: string) => Promise<void>

  /** Of one account, in the order in which they were made. */
  readonly tokens: (account: string) => Promise<readonly Token[]>
  /** Whose token this is; null where there is none. */
  readonly tokenOf: (hash: string) => Promise<Bearer<Token> | null>
  readonly addToken: (token: Token) => Promise<void>
  readonly useToken: (hash: string, day: string) => Promise<void>
  readonly removeToken: (hash: string) => Promise<void>

  /** Of one account, in the order in which they were made. */
  readonly passkeys: (account: string) => Promise<readonly Passkey[]>
  readonly passkey: (id: string) => Promise<Passkey | null>
  readonly addPasskey: (passkey: Passkey) => Promise<void>
  readonly changePasskey: (passkey: Passkey) => Promise<void>
  readonly removePasskey: (id: string) => Promise<void>

  /** Of all kinds, in the order in which they were made. */
  readonly vouchers: () => Promise<readonly Voucher[]>
  readonly voucher: (hash: string) => Promise<Voucher | null>
  readonly addVoucher: (voucher: Voucher) => Promise<void>
  /** @returns whether it was there: of several who take it at once, one does */
  readonly removeVoucher: (hash: string) => Promise<boolean>
  /** Forgets vouchers that expired before `now`, and sessions made or used before these days. All are RFC 3339 in UTC. */
  readonly removeExpired: (before: {
    readonly now: string
    readonly madeOn: string
    readonly usedOn: string
  }) => Promise<void>
}

/** Who shows a session or a token. */
export interface Bearer<Shown> {
  readonly account: Account
  readonly profile: Profile
  readonly shown: Shown
}

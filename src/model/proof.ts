/** What somebody shows to be let in. Of every secret only its hash is kept. */

/** One device on which somebody is logged in. */
export interface Session {
  /** Names it in lists; it is no secret and opens nothing. */
  readonly id: string
  readonly hash: string
  /** The profile that was chosen on this device. */
  readonly reader: string
  /** What the device calls itself. */
  readonly device: string
  /** When somebody logged in. RFC 3339 in UTC, as all times here. */
  readonly madeOn: string
  /** When it was used last, to the hour. */
  readonly usedOn: string
}

/** What a program shows to act for one profile. */
export interface Token {
  readonly id: string
  readonly hash: string
  readonly reader: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly madeOn: string
  /** The day on which it was used last; null where it never was. */
  readonly usedOn: string | null
}

/** What a token is good for: each says one thing, and none includes another. */
export const SCOPES = ['read', 'progress', 'keep', 'calendar', 'feed', 'scrobble'] as const

export type Scope = (typeof SCOPES)[number]

/** A key that a device or a security key holds (WebAuthn). */
export interface Passkey {
  /** The credential id, base64url. */
  readonly id: string
  readonly account: string
  readonly name: string
  /** COSE, base64url. */
  readonly publicKey: string
  /** How often the key says that it was used; 0 where it does not count. */
  readonly counter: number
  readonly transports: readonly string[]
  readonly madeOn: string
  readonly usedOn: string | null
}

/** A secret that lets whoever holds it do one thing, until it expires. */
export interface Voucher {
  readonly id: string
  readonly hash: string
  readonly madeOn: string
  readonly expiresOn: string
  readonly body: VoucherBody
}

export type VoucherBody =
  /** A link with which somebody becomes the first keeper. */
  | { readonly kind: 'first-keeper' }
  /** A link with which somebody makes an account. */
  | { readonly kind: 'invitation'; readonly role: 'keeper' | 'reader' }
  /** A link with which the owner of an account sets a new password. */
  | { readonly kind: 'reset'; readonly account: string }
  /** A device on which somebody has logged in to this account before; good for many times. */
  | { readonly kind: 'device'; readonly account: string }
  /** A challenge that a new passkey is to answer. */
  | { readonly kind: 'new-passkey'; readonly account: string; readonly challenge: string }
  /** The same for somebody who joins with one: their account is still to be made. */
  | { readonly kind: 'joining-passkey'; readonly challenge: string }
  /** A challenge that a known passkey is to answer. */
  | { readonly kind: 'passkey'; readonly challenge: string }
  /** A visit to an OpenID Connect issuer. */
  | {
      readonly kind: 'open-id'
      readonly state: string
      readonly nonce: string
      readonly verifier: string
      /** Where to go on afterwards: an address of our own. */
      readonly goOn: string
      /** The hash of the link with which a stranger joins. */
      readonly link: string | null
      /** The account that wants to be known to the issuer. */
      readonly account: string | null
    }

import type { Account } from '../../model/account.js'
import type { Session } from '../../model/proof.js'
import type { Bearer } from '../../ledger/people.js'
import type { KeepingWorld } from '../withLedger.js'
import type { Attempts } from './attempts.js'
import type { OpenIdSettings } from './openIdSettings.js'

/** The world of whoever lets people in: also chance, and what is known of this process and this place. */
export interface PeopleWorld extends KeepingWorld {
  /** So many bytes that nobody can foresee. */
  readonly chance: (count: number) => Uint8Array
  readonly attempts: Attempts
  /** Where people's browsers find this place: `https://unspoiled.example`. */
  readonly origin: string
  /** Where else people may log in; null for nowhere. */
  readonly openId: OpenIdSettings | null
}

/** What of it lives as long as the process. */
export type PeopleMeans = Pick<PeopleWorld, 'chance' | 'attempts' | 'openId'>

/** Somebody at the door, before it is known who. */
export interface Visitor {
  /** The network address that they come from. */
  readonly address: string
  /** What their device calls itself. */
  readonly device: string
  /** The secret of a device that has logged in before. */
  readonly deviceSecret: string | null
  /** The secret of the session that the device has so far: a new one takes its place. */
  readonly session: string | null
}

/** Somebody who was let in. Both are shown to their device once and kept as hashes. */
export interface Admitted {
  readonly account: Account
  readonly session: string
  /** Null where the device is known already. */
  readonly device: string | null
}

/** Whoever is logged in. */
export type LoggedIn = Bearer<Session>

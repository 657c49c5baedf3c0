/** Who asks over HTTP. */
import type { LoggedIn } from '../app/people/peopleWorld.js'
import { VISITOR } from '../app/withLedger.js'
import type { Scope } from '../model/proof.js'

/** Somebody nobody knows: a reader who has seen nothing. */
export interface Visitor {
  readonly kind: 'visitor'
  readonly reader: typeof VISITOR
}

export interface KnownCaller {
  readonly kind: 'known'
  /** The id of the account. */
  readonly account: string
  readonly role: 'keeper' | 'reader'
  /** Whose record is asked and changed: the id of the profile that is chosen. */
  readonly reader: string
  /** What the token is made for. Null for a session, which may do all that its account may. */
  readonly scopes: ReadonlySet<Scope> | null
  /** Absent where a token was sent: what opens an account is the business of people, not of programs. */
  readonly session?: LoggedIn
}

export type Caller = Visitor | KnownCaller

export const NOBODY: Visitor = { kind: 'visitor', reader: VISITOR }

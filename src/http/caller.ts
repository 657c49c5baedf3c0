/** Who asks over HTTP. */
import { VISITOR } from '../app/withLedger.js'

/** What a personal token may be made for; a session may do all that its account may. */
export type Scope = 'read' | 'progress' | 'keep' | 'calendar' | 'feed' | 'scrobble'

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
  /** Null for a session, which the browser sends by itself; a token is sent on purpose. */
  readonly scopes: ReadonlySet<Scope> | null
}

export type Caller = Visitor | KnownCaller

export const NOBODY: Visitor = { kind: 'visitor', reader: VISITOR }

import type { KnownDocument } from './document.js'
import type { EntityKind } from './entity.js'
import type { KnownStatement } from './statement.js'
import type { Work } from './work.js'

/** All that is known of a set of works on a day, unrestricted. Only `horizon/` may show it to anyone. */
export interface Universe {
  readonly works: readonly Work[]
  readonly entities: readonly Entity[]
  /** Names, identities and everything else that is said. */
  readonly statements: Statements
  readonly orders: readonly Order[]
  /** What statements rest on, where the ledger keeps it. */
  readonly documents: readonly KnownDocument[]
}

/** Any number of statements, each made when it is asked for: a large universe is no million objects. */
export interface Statements extends Iterable<KnownStatement> {
  readonly length: number
  /** Undefined past the end. */
  readonly at: (place: number) => KnownStatement | undefined
}

export const NOTHING_KNOWN: Universe = { works: [], entities: [], statements: [], orders: [], documents: [] }

/** Something that statements speak of. It has no name of its own: names are statements. */
export interface Entity {
  readonly id: string
  readonly kind: EntityKind
}

/** A recommended way through a universe. */
export interface Order {
  readonly id: string
  readonly name: string
  /** References: works, seasons or installments, first to last. */
  readonly items: readonly string[]
}

import type { KnownStatement } from './statement.js'
import type { Entity, Order } from './universe.js'
import type { Work } from './work.js'

/**
 * What the ledger records, one at a time, and what a universe is folded from. The order in which entries arrive
 * does not matter, and an entry recorded twice counts once.
 */
export type Entry =
  | { readonly kind: 'outlined'; readonly work: Work }
  | { readonly kind: 'introduced'; readonly entity: Entity }
  | { readonly kind: 'asserted'; readonly statement: KnownStatement }
  | { readonly kind: 'ordered'; readonly order: Order }

import type { KnownDocument } from './document.js'
import type { KnownStatement, Source } from './statement.js'
import type { Entity, Order } from './universe.js'
import type { Work } from './work.js'

/**
 * What the ledger records, one at a time, and what a universe is folded from. The order in which entries arrive
 * does not matter, and an entry recorded twice counts once.
 *
 * The last six speak of a statement by its id, which may be recorded later than they are.
 */
export type Entry =
  | { readonly kind: 'outlined'; readonly work: Work }
  | { readonly kind: 'introduced'; readonly entity: Entity }
  | { readonly kind: 'ordered'; readonly order: Order }
  | { readonly kind: 'documented'; readonly document: KnownDocument }
  | { readonly kind: 'asserted'; readonly statement: KnownStatement }
  /** A source takes back what it said, or a keeper finds that it never said so. */
  | { readonly kind: 'withdrawn'; readonly statement: string; readonly source: Source }
  /**
   * Another statement takes its place: the first is withdrawn, the second asserted, and the link is kept. That it is
   * withdrawn is revealed where the second is.
   */
  | {
      readonly kind: 'corrected'
      readonly statement: string
      readonly by: KnownStatement
      readonly source: Source
    }
  | { readonly kind: 'confirmed'; readonly statement: string; readonly source: Source }
  | { readonly kind: 'disputed'; readonly statement: string; readonly source: Source }
  /** A keeper sets what must have been seen for it: the source's ruling says what. The last that holds counts. */
  | { readonly kind: 'revealed'; readonly statement: string; readonly source: Source }
  /** A keeper undoes a ruling on it: the source's ruling says which. Both stay recorded. */
  | { readonly kind: 'undone'; readonly statement: string; readonly source: Source }

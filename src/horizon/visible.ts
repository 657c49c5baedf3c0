import type { EntityKind } from '../model/entity.js'
import type { Universe } from '../model/universe.js'
import type { StatementRows } from '../universe/statementRows.js'
import type { VisibleDocuments } from './visibleDocuments.js'

declare const brand: unique symbol

/**
 * A universe from which everything beyond a reader's horizon has been deleted. Whatever shows something to somebody
 * takes this and not a `Universe`.
 *
 * INVARIANT: only `restrict` makes one. The brand exists for the compiler alone; nothing of it is there at run time.
 */
export type Visible = Universe & {
  readonly statements: StatementRows
  /** As `documents`, each made when it is asked for. */
  readonly articles: VisibleDocuments
  /** What somebody or something is that is there, by id; null where nothing is. */
  readonly kindOf: (id: string) => EntityKind | null
  readonly [brand]: true
}

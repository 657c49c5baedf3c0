import type { Horizon } from '../../horizon/horizon.js'
import { statementWith } from '../../horizon/statementsOf.js'
import type { Visible } from '../../horizon/visible.js'
import type { Entry } from '../../model/entry.js'
import type { KnownStatement } from '../../model/statement.js'
import type { Universe } from '../../model/universe.js'
import type { Hearing } from './keeperSource.js'
import { nothingToRule } from './nothingToRule.js'

/** Before whom a wish is brought: what the keeper may see, the rest, and who, when and why. */
export interface Court {
  readonly visible: Visible
  readonly horizon: Horizon
  readonly universe: Universe
  readonly hearing: Hearing
}

/** The entries of a ruling; none where it is so already. */
export interface RulingEntries {
  readonly ruling: string | null
  readonly entries: readonly Entry[]
}

export const NOTHING_NEW: RulingEntries = { ruling: null, entries: [] }

/** @throws Problem for what the keeper may not see, just as for what does not exist */
export function statementBefore({ visible }: Court, id: string): KnownStatement {
  const statement = statementWith(visible, id)
  if (statement === undefined) throw nothingToRule(id)
  return statement
}

/** What a keeper may approve without seeing it. */
import { parseRef } from '../model/installmentRef.js'
import { opaqueId } from '../model/opaqueId.js'
import type { Universe } from '../model/universe.js'
import { isWithdrawn } from '../universe/isWithdrawn.js'
import { rowsOf } from '../universe/rowsOf.js'
import { ruledOn } from '../universe/ruledOn.js'
import { findById } from './findById.js'
import type { Horizon } from './horizon.js'
import { divide } from './restrict.js'
import { unseenOf } from './sees.js'

/** A statement past the horizon that wants a keeper's eye. */
export interface UnseenStatement {
  /** All that may be told of which statement it is: opaque, and good for nothing but to approve it. */
  readonly ticket: string
  /**
   * Ids of the works of which something must be seen first, as far as the public outline has them. Never more: neither
   * seasons nor installments, which would say where in a work there is something to be unsure of.
   */
  readonly works: readonly string[]
  /** INVARIANT: it goes to the ledger and to nobody else. */
  readonly statement: string
}

/** What may be told of `unseenStatements` where the keeper wants marks in articles, and nothing where they want none. */
export function unseenStatements(universe: Universe, horizon: Horizon): readonly UnseenStatement[] {
  if (horizon.articles === 'silent') return []
  const { visible } = divide(universe, horizon)
  const rows = rowsOf(universe.statements)
  const found: UnseenStatement[] = []
  for (let row = 0; row < rows.end; row += 1) {
    if (!rows.has(row) || visible.statements.rowWith(rows.idOf(row)) !== null) continue
    if (rows.doubtOf(row) === 0 && rows.basisOf(row) !== 'bound') continue
    const statement = rows.statementIn(row)
    if (ruledOn(statement) !== null || isWithdrawn(statement)) continue
    const unseen = unseenOf(horizon, universe.works, statement.revealedIn)
    const works = unseen.flatMap((ref) => findById(visible.works, parseRef(ref)?.work ?? '')?.id ?? [])
    found.push({
      ticket: `u-${opaqueId('unseen', statement.id)}`,
      works: [...new Set(works)].toSorted(),
      statement: statement.id,
    })
  }
  return found.toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1))
}

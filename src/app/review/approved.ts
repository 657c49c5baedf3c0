import { unseenStatements } from '../../horizon/unseenStatements.js'
import type { Court, RulingEntries } from './court.js'
import { keeperSource } from './keeperSource.js'
import { nothingToRule } from './nothingToRule.js'
import type { Wish } from './rulingWish.js'

/** Confirms what the keeper does not see. A ticket of what the keeper may see by now is none any more. */
export function approved(wish: Wish<'approve'>, court: Court): RulingEntries {
  const { universe, horizon, hearing } = court
  const unseen = unseenStatements(universe, horizon).find(({ ticket }) => ticket === wish.ticket)
  if (unseen === undefined) throw nothingToRule(wish.ticket)
  // Reasons could only speak of what the keeper has not seen.
  const source = keeperSource({ ...hearing, why: null }, { wish, about: [] })
  return {
    ruling: source.ruling.id,
    entries: [{ kind: 'confirmed', statement: unseen.statement, source }],
  }
}

import { statementWith } from '../../horizon/statementsOf.js'
import { isWithdrawn } from '../../universe/isWithdrawn.js'
import { correctedStatement } from './correctedStatement.js'
import { NOTHING_NEW, statementBefore, type Court, type RulingEntries } from './court.js'
import { keeperSource } from './keeperSource.js'
import type { RulingWish, Wish } from './rulingWish.js'

/** That a statement says something else. */
export function correction(
  wish: RulingWish,
  { statement: id, change }: Pick<Wish<'correct'>, 'statement' | 'change'>,
  court: Court,
): RulingEntries {
  const statement = statementBefore(court, id)
  const source = keeperSource(court.hearing, { wish, about: [statement] })
  const by = correctedStatement(court.visible, { statement, change, source })
  const there = statementWith(court.visible, by.id)
  const isSo = by.id === id || (isWithdrawn(statement) && there !== undefined && !isWithdrawn(there))
  if (isSo) return NOTHING_NEW
  return { ruling: source.ruling.id, entries: [{ kind: 'corrected', statement: id, by, source }] }
}

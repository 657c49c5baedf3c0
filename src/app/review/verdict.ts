import type { Entry } from '../../model/entry.js'
import type { KnownStatement } from '../../model/statement.js'
import { isWithdrawn } from '../../universe/isWithdrawn.js'
import { ruledOn } from '../../universe/ruledOn.js'
import { NOTHING_NEW, statementBefore, type Court, type RulingEntries } from './court.js'
import { keeperSource } from './keeperSource.js'
import type { RulingWish, Wish } from './rulingWish.js'

const STANCES = { confirmed: 'confirms', disputed: 'disputes' } as const

/** That a statement is so, or that this is in doubt. */
export function verdict(
  wish: Wish<'confirm' | 'dispute'>,
  kind: keyof typeof STANCES,
  court: Court,
): RulingEntries {
  const statement = statementBefore(court, wish.statement)
  if (ruledOn(statement)?.stance === STANCES[kind]) return NOTHING_NEW
  const source = keeperSource(court.hearing, { wish, about: [statement] })
  return { ruling: source.ruling.id, entries: [{ kind, statement: statement.id, source }] }
}

/** That some statements are not so, or were never said. */
export function withdrawn(
  wish: RulingWish,
  statements: readonly KnownStatement[],
  court: Court,
): RulingEntries {
  const left = statements.filter((each) => !isWithdrawn(each))
  if (left.length === 0) return NOTHING_NEW
  const source = keeperSource(court.hearing, { wish, about: left })
  return {
    ruling: source.ruling.id,
    entries: left.map(({ id }): Entry => ({ kind: 'withdrawn', statement: id, source })),
  }
}

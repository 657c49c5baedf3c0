import type { Entry } from '../../model/entry.js'
import type { KnownStatement, Source } from '../../model/statement.js'
import { ruledPoint } from '../../universe/ruledPoint.js'
import { NOTHING_NEW, type Court, type RulingEntries } from './court.js'
import { keeperSource } from './keeperSource.js'
import { nothingToRule } from './nothingToRule.js'
import type { Wish } from './rulingWish.js'

/** What must have been seen for some statements. */
export function revealed(
  wish: Wish<'reveal' | 'hide-name'>,
  statements: readonly KnownStatement[],
  { hearing }: Court,
): RulingEntries {
  const reveals = [...new Set(wish.revealedIn)].toSorted()
  const isSo = (each: KnownStatement): boolean =>
    JSON.stringify(ruledPoint(each)?.revealedIn) === JSON.stringify(reveals)
  const left = statements.filter((each) => !isSo(each))
  if (statements.length === 0) throw nothingToRule(wish.kind === 'reveal' ? wish.statement : wish.name)
  if (left.length === 0) return NOTHING_NEW
  const source = keeperSource(hearing, { wish, about: left, effect: { reveals } })
  // Where it was thought to be revealed once is told to those who have seen that.
  const waiting: Source = { ...source, revealedIn: reveals }
  return {
    ruling: source.ruling.id,
    entries: left.map(({ id }): Entry => ({ kind: 'revealed', statement: id, source: waiting })),
  }
}

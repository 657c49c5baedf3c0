import { statementWith } from '../../horizon/statementsOf.js'
import type { Entry } from '../../model/entry.js'
import type { KnownStatement, Source } from '../../model/statement.js'
import { undoneAmong } from '../../universe/inForce.js'
import { rowsOf } from '../../universe/rowsOf.js'
import { NOTHING_NEW, type Court, type RulingEntries } from './court.js'
import { keeperSource } from './keeperSource.js'
import { nothingToRule } from './nothingToRule.js'
import type { Wish } from './rulingWish.js'

/** All that came of a ruling holds no more, also what the keeper may not see; but one must know of it, or have made it. */
export function undone(wish: Wish<'undo'>, court: Court): RulingEntries {
  const { visible, universe, hearing } = court
  const rows = rowsOf(universe.statements)
  const all = rows.rowsRuled(wish.ruling).map((row) => rows.statementIn(row))
  const isIt = ({ ruling }: Source): boolean => ruling?.id === wish.ruling
  const isOwn = ({ sources }: KnownStatement): boolean =>
    sources.some((source) => isIt(source) && source.ruling?.keeper === hearing.keeper)
  const isSeen = ({ id }: KnownStatement): boolean => statementWith(visible, id)?.sources.some(isIt) ?? false
  if (!all.some((each) => isOwn(each) || isSeen(each))) throw nothingToRule(wish.ruling)
  const left = all.filter(({ sources }) => !undoneAmong(sources)(wish.ruling))
  if (left.length === 0) return NOTHING_NEW
  const source = keeperSource(hearing, { wish, about: left, effect: { undoes: wish.ruling } })
  const entries = left.map((statement): Entry => {
    const revealedIn = statement.sources.find(isIt)?.revealedIn
    const waiting = revealedIn === undefined ? source : { ...source, revealedIn }
    return { kind: 'undone', statement: statement.id, source: waiting }
  })
  return { ruling: source.ruling.id, entries }
}

import { approved } from './approved.js'
import { correction } from './correction.js'
import { statementBefore, type Court, type RulingEntries } from './court.js'
import { linksOf, merged } from './merging.js'
import { namesCalled } from './namesCalled.js'
import { nothingToRule } from './nothingToRule.js'
import { revealed } from './revealed.js'
import type { RulingWish, Wish } from './rulingWish.js'
import { undone } from './undone.js'
import { verdict, withdrawn } from './verdict.js'

/** What becomes of each kind of wish. */
const RULINGS: { readonly [K in RulingWish['kind']]: (wish: Wish<K>, court: Court) => RulingEntries } = {
  confirm: (wish, court) => verdict(wish, 'confirmed', court),
  dispute: (wish, court) => verdict(wish, 'disputed', court),
  withdraw: (wish, court) => withdrawn(wish, [statementBefore(court, wish.statement)], court),
  correct: (wish, court) => correction(wish, wish, court),
  reveal: (wish, court) => revealed(wish, [statementBefore(court, wish.statement)], court),
  merge: merged,
  split: (wish, court) => withdrawn(wish, linksOf(wish.entity, court), court),
  rename: (wish, court) => {
    const [name] = namesCalled(wish.from, wish.entity, court)
    if (name === undefined) throw nothingToRule(wish.from)
    return correction(wish, { statement: name.id, change: { value: wish.to } }, court)
  },
  'hide-name': (wish, court) => revealed(wish, namesCalled(wish.name, wish.entity, court), court),
  approve: approved,
  undo: undone,
}

/** @throws Problem for what the keeper may not see, just as for what does not exist */
export function rulingEntries<K extends RulingWish['kind']>(wish: Wish<K>, court: Court): RulingEntries {
  // The table says kind by kind that they fit, but not of a kind at large.
  return (RULINGS[wish.kind] as (wish: Wish<K>, court: Court) => RulingEntries)(wish, court)
}

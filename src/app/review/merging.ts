import { identitiesOf } from '../../horizon/identities.js'
import { statementsOf } from '../../horizon/statementsOf.js'
import { PLAIN_CLAIM } from '../../model/plainClaim.js'
import { statementId } from '../../model/statementId.js'
import type { KnownStatement } from '../../model/statement.js'
import { NOTHING_NEW, type Court, type RulingEntries } from './court.js'
import { findEntity } from './findEntity.js'
import { keeperSource } from './keeperSource.js'
import type { Wish } from './rulingWish.js'

/** That two are one, for whoever has seen enough: a statement, from which every horizon draws who is who. */
export function merged(wish: Wish<'merge'>, court: Court): RulingEntries {
  const { visible, hearing } = court
  const [subject = '', object = ''] = wish.entities.map((each) => findEntity(visible, each)).toSorted()
  const { shownAs } = identitiesOf(visible)
  if (shownAs(subject) === shownAs(object)) return NOTHING_NEW
  const revealedIn = [...new Set(wish.revealedIn)].toSorted()
  const claim = {
    predicate: 'sameAs' as const,
    subject,
    ...PLAIN_CLAIM,
    object,
    realm: 'story' as const,
    revealedIn,
    basis: revealedIn.length === 0 ? ('public' as const) : ('cue' as const),
    sources: [],
  }
  const statement: KnownStatement = { id: statementId(claim), ...claim }
  const source = keeperSource(hearing, { wish, about: [statement] })
  return {
    ruling: source.ruling.id,
    entries: [{ kind: 'asserted', statement: { ...statement, sources: [source] } }],
  }
}

/** What makes others one with somebody, as far as the keeper knows. */
export function linksOf(words: string, { visible }: Court): readonly KnownStatement[] {
  const { membersOf, shownAs } = identitiesOf(visible)
  const members = new Set(membersOf(shownAs(findEntity(visible, words))))
  return statementsOf(visible, ['sameAs']).filter(
    ({ subject, object, negated }) =>
      !negated && members.has(subject) && object !== null && members.has(object),
  )
}

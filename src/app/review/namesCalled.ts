import { givesName } from '../../horizon/nameIndex.js'
import { identitiesOf } from '../../horizon/identities.js'
import { statementsAbout } from '../../horizon/statementsAbout.js'
import { titleKey } from '../../horizon/titleKey.js'
import type { KnownStatement } from '../../model/statement.js'
import { isWithdrawn } from '../../universe/isWithdrawn.js'
import type { Court } from './court.js'
import { findEntity } from './findEntity.js'

/** The statements that give somebody a name, as the keeper knows them. */
export function namesCalled(name: string, words: string, { visible }: Court): readonly KnownStatement[] {
  const { shownAs } = identitiesOf(visible)
  const entity = shownAs(findEntity(visible, words))
  return statementsAbout(visible, entity).filter(
    (each) =>
      (givesName(each) || each.predicate === 'alias') &&
      shownAs(each.subject) === entity &&
      titleKey(each.value ?? '') === titleKey(name) &&
      !isWithdrawn(each),
  )
}

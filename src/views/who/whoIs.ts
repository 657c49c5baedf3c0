import { findNamed } from '../../horizon/findNamed.js'
import { identitiesOf } from '../../horizon/identities.js'
import { givesName } from '../../horizon/settleNames.js'
import { statementsAbout } from '../../horizon/statementsAbout.js'
import type { Visible } from '../../horizon/visible.js'
import type { Named } from '../../model/entity.js'
import { inOrderLearnt } from '../inOrderLearnt.js'
import { namerFor, type NamedStatement } from '../namedStatement.js'
import type { Question } from '../outlet.js'

/** What is known so far of everybody and everything by one name. */
export interface Who {
  readonly things: readonly Thing[]
}

export interface Thing extends Named {
  /** Every name that the reader may see, in the order learnt, the best one among them. */
  readonly names: readonly string[]
  /** In the order learnt, names left out. */
  readonly statements: readonly NamedStatement[]
}

/**
 * What the reader knows so far of whoever and whatever is called so.
 * @returns null where nothing that they may know of bears the name
 */
export function whoIs(visible: Visible, { words }: Question): Who | null {
  const ids = findNamed(visible, words)
  return ids.length === 0 ? null : { things: ids.map((id) => thingOf(visible, id)) }
}

function thingOf(visible: Visible, id: string): Thing {
  const { named, statement } = namerFor(visible)
  const about = inOrderLearnt(visible, statementsAbout(visible, id))
  const { shownAs } = identitiesOf(visible)
  const naming = about.filter((each) => givesName(each) && shownAs(each.subject) === id)
  const work = visible.works.find((each) => each.id === id)
  const names = [work?.name, ...(work?.otherNames ?? []), ...naming.map(({ value }) => value)]
  return {
    ...named(id),
    names: [...new Set(names.filter((name) => name !== undefined && name !== null))],
    statements: about.filter(({ predicate }) => predicate !== 'name').map(statement),
  }
}

import { findNamed } from '../horizon/findNamed.js'
import { identitiesOf } from '../horizon/identities.js'
import type { Visible } from '../horizon/visible.js'
import type { Question } from './outlet.js'

/**
 * Whoever and whatever a question is about: the ids, as shown, of everything visible that has the id it gives, or else
 * bears the name. Empty where there is nothing.
 */
export function findAsked(
  visible: Visible,
  { id, words }: Pick<Question, 'id' | 'words'>,
): readonly string[] {
  if (id === undefined) return findNamed(visible, words)
  return visible.kindOf(id) === null ? [] : [identitiesOf(visible).shownAs(id)]
}

import { GIVEN_NAMES } from '../names/givenNames.js'
import type { EntityFound } from '../names/mention.js'
import type { Slot } from '../slots/slot.js'
import { ofKind } from './ofKind.js'

/**
 * Who `slot` names, where the sentence says that it is somebody real ("… stars as", "played by …"); null where that
 * cannot be: a known character or work, or a strange one that is not called like a person.
 */
export function asPerson(slot: Slot | undefined): EntityFound | null {
  const entity = slot?.entity
  if (entity == null || slot?.moment != null) return null
  if (entity.kind === 'person') return entity
  if (entity.known || entity.kind === 'place' || slot?.named !== true) return null
  if (entity.kind === 'thing' || isCalledLikeAPerson(entity.name)) return ofKind(entity, 'person')
  return null
}

/** "Vanessa Hudgens": a given name and something more. */
export function isCalledLikeAPerson(name: string): boolean {
  const [first, ...rest] = name.split(' ')
  return rest.length > 0 && rest.length < 4 && GIVEN_NAMES.has(first ?? '') && !/[:!?&]|\d/.test(name)
}

import type { EntityKind } from '../../model/entity.js'
import { opaqueId } from '../../model/opaqueId.js'
import { GIVEN_NAMES } from '../names/givenNames.js'
import type { EntityFound } from '../names/mention.js'

/**
 * `entity`, taken to be of another kind than its name was guessed to be, because the sentence says so: what somebody
 * plays is a character. The id is the one that the name gets where it is guessed right.
 */
export function ofKind(entity: EntityFound, kind: EntityKind): EntityFound {
  if (entity.kind === kind) return entity
  const name = entity.name
    .toLowerCase()
    .replace(/^(?:the|marvel['’]s|disney['’]s) /, '')
    .replaceAll('’', "'")
  const gender = GIVEN_NAMES.get(entity.name.split(' ')[0] ?? '') ?? null
  return { kind, id: opaqueId('read', kind, name), name: entity.name, gender, known: false }
}

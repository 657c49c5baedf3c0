import { itemsIn, keysIn, lineIn } from '../../packFrom/jsonParts.js'
import type { RecordedMaker, RecordedPart } from '../record.js'
import { roleOf } from '../roleOf.js'

/** Cast of a show or guests of an episode: `{ person, character, self, voice }`, the most important first. */
export const partsIn = (cast: unknown): RecordedPart[] =>
  itemsIn(cast).flatMap((each) => {
    const { person, character, self } = keysIn(each)
    const actor = lineIn(keysIn(person)['name'])
    if (actor === null) return []
    return [{ actor, character: self === true ? null : lineIn(keysIn(character)['name']) }]
  })

/** @param job the key that holds what they did: `type` in a show, `guestCrewType` in an episode */
export const makersIn = (crew: unknown, job: 'type' | 'guestCrewType'): RecordedMaker[] =>
  itemsIn(crew).flatMap((each) => {
    const credit = keysIn(each)
    const name = lineIn(keysIn(credit['person'])['name'])
    const role = roleOf(lineIn(credit[job]))
    return name === null || role === null ? [] : [{ kind: 'person', name, role }]
  })

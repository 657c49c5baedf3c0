import type { PackStatement } from '../../pack/pack.js'
import { allOf } from '../allOf.js'
import { SERIES, type Series } from './series.js'

/** Who is married to whom, by the end of the scene that tells it. */
export function marriagesIn({ sights, names, characterId, firstSeen }: Series): PackStatement[] {
  return sights.flatMap(({ figure: { name, marriedTo }, revealedIn }): PackStatement[] => {
    if (marriedTo === null || !names.has(marriedTo)) return []
    const [subject = name, object = marriedTo] = [name, marriedTo].toSorted()
    return [
      {
        subject: characterId(subject),
        predicate: 'relation',
        role: 'married to',
        object: characterId(object),
        work: SERIES,
        revealedIn: allOf(revealedIn, firstSeen(name), firstSeen(marriedTo)),
      },
    ]
  })
}

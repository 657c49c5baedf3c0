/** What the record says of one character alone. */
import type { PackStatement } from '../../pack/pack.js'
import { allOf } from '../allOf.js'
import { SERIES, WHOLE_SERIES, type Series } from './series.js'
import { surname } from './tiesInList.js'

/** A title is told when somebody first bears it. */
export function titlesIn({ sights, characterId, firstSeen }: Series): PackStatement[] {
  const borne = new Set<string>()
  return sights.flatMap(({ figure: { name, title }, revealedIn }): PackStatement[] => {
    const key = `${name}\n${title}`
    if (title === null || borne.has(key)) return []
    borne.add(key)
    const subject = characterId(name)
    return [
      {
        subject,
        predicate: 'trait',
        value: title,
        work: SERIES,
        revealedIn: allOf(revealedIn, firstSeen(name)),
      },
    ]
  })
}

/** A house tells nothing where it is the surname, and much where it is not. */
export function housesInList({ record: { characters }, characterId, firstSeen }: Series): PackStatement[] {
  return characters.flatMap(({ name, houses }) =>
    houses.map((house): PackStatement => ({
      subject: characterId(name),
      predicate: 'trait',
      value: `of House ${house}`,
      work: SERIES,
      revealedIn: surname(name) === house ? firstSeen(name) : WHOLE_SERIES,
    })),
  )
}

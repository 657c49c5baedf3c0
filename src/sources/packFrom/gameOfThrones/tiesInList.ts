import type { PackStatement } from '../../pack/pack.js'
import { allOf } from '../allOf.js'
import { SERIES, WHOLE_SERIES, type Series } from './series.js'

/** What a word of the list says: the role, which of the two has it, and whether it holds both ways. */
interface Word {
  readonly role: string
  readonly bearer: 'self' | 'other' | 'both'
  /** Kin: names alone tell it of those who share a surname. */
  readonly isKin?: true
}

const WORDS: Readonly<Record<string, Word>> = {
  parents: { role: 'parent', bearer: 'other', isKin: true },
  parentOf: { role: 'parent', bearer: 'self', isKin: true },
  siblings: { role: 'sibling', bearer: 'both', isKin: true },
  sibling: { role: 'sibling', bearer: 'both', isKin: true },
  marriedEngaged: { role: 'married or engaged to', bearer: 'both', isKin: true },
  allies: { role: 'ally', bearer: 'both' },
  serves: { role: 'servant', bearer: 'self' },
  servedBy: { role: 'servant', bearer: 'other' },
  guardianOf: { role: 'guardian', bearer: 'self' },
  guardedBy: { role: 'guardian', bearer: 'other' },
  abducted: { role: 'abducted by', bearer: 'other' },
  abductedBy: { role: 'abducted by', bearer: 'self' },
  killed: { role: 'killed by', bearer: 'other' },
  killedBy: { role: 'killed by', bearer: 'self' },
}

/**
 * What the list of characters says of two of them. It bears no time, so all of it waits for the whole series, but for
 * kin of one surname: who has heard both names knows the house, and nothing more is told. “Jon Snow” and “Joffrey
 * Baratheon” have other parents in the list than their names say, and those wait.
 */
export function tiesInList(series: Series): readonly PackStatement[] {
  return series.record.characters.flatMap(({ name: self, others }) =>
    others.flatMap(({ word, name }): PackStatement[] => {
      const said = WORDS[word]
      if (said === undefined) return []
      const { bearer, role } = said
      const isSelf = bearer === 'self' || (bearer === 'both' && self < name)
      return tie(series, {
        ...said,
        role,
        ...(isSelf ? { subject: self, object: name } : { subject: name, object: self }),
      })
    }),
  )
}

interface Tie extends Word {
  readonly subject: string
  readonly object: string
}

function tie(
  { names, characterId, firstSeen }: Series,
  { subject, object, role, isKin }: Tie,
): PackStatement[] {
  // Somebody killed whom neither the scenes nor the list have.
  if (!names.has(subject)) return []
  const isCharacter = names.has(object)
  const isTold = isKin === true && isCharacter && surname(subject) === surname(object)
  return [
    {
      subject: characterId(subject),
      predicate: 'relation',
      role,
      ...(isCharacter ? { object: characterId(object) } : { value: object }),
      work: SERIES,
      revealedIn: isTold ? allOf(firstSeen(subject), firstSeen(object)) : WHOLE_SERIES,
    },
  ]
}

/** The last of several names: “Stark”. A single name is its own, which nobody else shares. */
export const surname = (name: string): string => / (\S+)$/.exec(name)?.[1] ?? name

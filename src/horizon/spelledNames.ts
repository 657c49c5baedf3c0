import type { EntityKind } from '../model/entity.js'
import { addPhrase, newPhrases, type Phrases } from './phrases.js'
import { spellingsOf, titleSpellingsOf } from './spellings.js'

/** Names with all the ways in which a text may use them, looked for all at once. */
export interface SpelledNames {
  readonly phrases: Phrases
  /** The numbers of its phrases, for each name of each kind. */
  readonly byName: Map<string, readonly number[]>
}

export const newSpelledNames = (): SpelledNames => ({ phrases: newPhrases(), byName: new Map() })

/** The phrases by which a name is found, looked for from now on. */
export function phrasesFor(
  { phrases, byName }: SpelledNames,
  name: string,
  kind: EntityKind | 'installment',
): readonly number[] {
  const key = `${kind} ${name}`
  const known = byName.get(key)
  if (known !== undefined) return known
  const spellings = kind === 'installment' ? titleSpellingsOf(name) : spellingsOf(name, kind)
  const numbers = new Set(spellings.flatMap((spelling) => addPhrase(phrases, spelling) ?? []))
  const found = [...numbers]
  byName.set(key, found)
  return found
}

import type { Universe } from '../../model/universe.js'
import type { UnrevealedStatement } from '../statements/statementsOf.js'

/** In which works each character is, as far as the universe and the article's own statements say who plays whom. */
export function worksOfCharacters(
  universe: Universe,
  statements: readonly UnrevealedStatement[],
): Map<string, readonly string[]> {
  const works = new Map<string, Set<string>>()
  const add = (character: string | undefined, work: string | undefined): void => {
    if (character === undefined || work === undefined) return
    works.set(character, (works.get(character) ?? new Set()).add(work))
  }
  for (const { predicate, object, work } of universe.statements)
    if (predicate === 'plays') add(object ?? undefined, work ?? undefined)
  for (const { predicate, object, work } of statements) if (predicate === 'plays') add(object?.id, work?.id)
  return new Map([...works].map(([character, own]) => [character, [...own].toSorted()]))
}

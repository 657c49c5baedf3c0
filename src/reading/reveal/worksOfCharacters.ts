import type { Universe } from '../../model/universe.js'
import type { UnrevealedStatement } from '../statements/statementsOf.js'

/** In which works each character is, as far as the universe and the article's own statements say who plays whom. */
export function worksOfCharacters(
  universe: Universe,
  statements: readonly UnrevealedStatement[],
): Map<string, readonly string[]> {
  const known = kept.get(universe) ?? worksIn(universe)
  kept.set(universe, known)
  const works = new Map(known)
  for (const { predicate, object, work } of statements) {
    if (predicate !== 'plays' || object === null || work === null) continue
    works.set(object.id, withWork(works.get(object.id), work.id))
  }
  return works
}

// Universes are never changed once made.
const kept = new WeakMap<Universe, ReadonlyMap<string, readonly string[]>>()

function worksIn({ statements }: Universe): ReadonlyMap<string, readonly string[]> {
  const works = new Map<string, readonly string[]>()
  for (const { predicate, object, work } of statements) {
    if (predicate !== 'plays' || object === null || work === null) continue
    works.set(object, withWork(works.get(object), work))
  }
  return works
}

/** Sorted, each once. */
const withWork = (works: readonly string[] = [], work: string): readonly string[] =>
  works.includes(work) ? works : [...works, work].toSorted()

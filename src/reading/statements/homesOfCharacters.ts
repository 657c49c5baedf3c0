import type { Universe } from '../../model/universe.js'
import type { EntityFound } from '../names/mention.js'

const homes = new WeakMap<Universe, ReadonlyMap<string, readonly EntityFound[]>>()

/** The works that each character of a universe is in, by the character's id, as far as it says who plays whom. */
export function homesOfCharacters(universe: Universe): ReadonlyMap<string, readonly EntityFound[]> {
  let known = homes.get(universe)
  if (known === undefined) {
    known = findHomes(universe)
    homes.set(universe, known)
  }
  return known
}

function findHomes(universe: Universe): Map<string, EntityFound[]> {
  const found = new Map<string, EntityFound[]>()
  const works = new Map(
    universe.works.map(({ id, name }) => [
      id,
      { kind: 'work', id, name, gender: null, known: true } as const,
    ]),
  )
  for (const { predicate, object, work } of universe.statements) {
    const home = works.get(work ?? '')
    if (predicate !== 'plays' || object === null || home === undefined) continue
    const others = found.get(object) ?? []
    if (!others.includes(home)) found.set(object, [...others, home])
  }
  return found
}

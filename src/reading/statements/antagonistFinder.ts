import type { KnownStatement } from '../../model/statement.js'
import type { Universe } from '../../model/universe.js'
import { lexiconFor } from '../names/lexicon.js'
import type { EntityFound } from '../names/mention.js'
import type { Slot } from '../slots/slot.js'
import type { Slotted } from '../slots/slotted.js'

const FOE = /\b(?:antagonist|villain|foe|nemesis|enemy|adversary|archenemy|big bad|bad guy)\b/

/**
 * Finds who "the main antagonist" of a work or season is: whom the universe says it is, else the character whom the
 * article itself most often names beside such words.
 */
export function antagonistFinder(
  slotted: readonly Slotted[],
  universe: Universe,
): (work: Slot | null) => EntityFound | null {
  let named: EntityFound | null | undefined
  return (work) =>
    knownAntagonist(universe, work) ?? (named === undefined ? (named = namedAntagonist(slotted)) : named)
}

function knownAntagonist(universe: Universe, work: Slot | null): EntityFound | null {
  const antagonists = kept.get(universe) ?? antagonistsIn(universe)
  kept.set(universe, antagonists)
  const known = antagonists.find(
    ({ work: of, season }) =>
      of === work?.entity?.id && (season === null || work?.season == null || season === work.season),
  )
  const name =
    known === undefined ? undefined : lexiconFor(universe).names.find(({ id }) => id === known.subject)
  return name === undefined
    ? null
    : { kind: name.kind, id: name.id, name: name.fullName, gender: null, known: true }
}

// Universes are never changed once made.
const kept = new WeakMap<Universe, readonly KnownStatement[]>()

function antagonistsIn({ statements }: Universe): readonly KnownStatement[] {
  const found: KnownStatement[] = []
  for (const statement of statements)
    if (statement.predicate === 'relation' && statement.role === 'antagonist') found.push(statement)
  return found
}

function namedAntagonist(slotted: readonly Slotted[]): EntityFound | null {
  const titles = new Set(
    slotted.flatMap(({ slots }) =>
      slots.flatMap(({ letter, entity }) => (letter === 'W' && entity !== null ? [entity.name] : [])),
    ),
  )
  const counts = new Map<string, { entity: EntityFound; count: number }>()
  for (const { text, slots } of slotted) {
    if (!FOE.test(text)) continue
    // The first character of such a sentence ("replacing Kestrel with another villain"), unless the work is called after them.
    const entity = slots.find((slot) => slot.letter === 'C' && !titles.has(slot.entity?.name ?? ''))?.entity
    if (entity == null) continue
    const tally = counts.get(entity.id) ?? { entity, count: 0 }
    tally.count++
    counts.set(entity.id, tally)
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.entity ?? null
}

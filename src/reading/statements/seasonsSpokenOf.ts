import type { Work } from '../../model/work.js'
import type { Slot } from '../slots/slot.js'
import type { Slotted } from '../slots/slotted.js'

/** The season that an article means where it names none, for each work that has one. */
export interface SeasonsSpokenOf {
  /** By work: what "the new season" and "it returns" are of; the season of the headline, else the only one named. */
  readonly newest: ReadonlyMap<string, number>
  /** By work: what a bare "episode 2" is of. */
  readonly ofEpisodes: ReadonlyMap<string, number>
}

/** An article that names none. */
export const NO_SEASONS: SeasonsSpokenOf = { newest: new Map(), ofEpisodes: new Map() }

/** Episodes so early in an article that names no season are those of a new series; later ones may be of any. */
const EARLY = 3

/** Looks through all sentences, since a headline speaks of seasons that the text goes on to call "the season". */
export function seasonsSpokenOf(slotted: readonly Slotted[], works: readonly Work[]): SeasonsSpokenOf {
  const named = new Map<string, Set<number>>()
  const inHeadline = new Map<string, Set<number>>()
  const early = new Set<string>()
  for (const { slots, sentence } of slotted)
    for (const slot of slots) {
      if (slot.entity?.kind !== 'work') continue
      add(named, slot)
      if (sentence.headline) add(inHeadline, slot)
      if (slot.season === null && slot.installment !== null && slot.installment <= EARLY)
        early.add(slot.entity.id)
    }
  const newest = new Map([...only(named), ...only(inHeadline)])
  const unseasoned = new Set(works.flatMap(({ id, kind }) => (kind === 'series' ? [] : [id])))
  const first = [...early].filter((id) => !named.has(id) && !unseasoned.has(id))
  return { newest, ofEpisodes: new Map([...newest, ...first.map((id) => [id, 1] as const)]) }
}

function add(seasons: Map<string, Set<number>>, { entity, season }: Slot): void {
  if (entity === null || season === null) return
  seasons.set(entity.id, (seasons.get(entity.id) ?? new Set()).add(season))
}

/** Where two seasons are named nobody says which is meant. */
const only = (seasons: ReadonlyMap<string, ReadonlySet<number>>): [string, number][] =>
  [...seasons].flatMap(([id, [first, second]]): [string, number][] =>
    first === undefined || second !== undefined ? [] : [[id, first]],
  )

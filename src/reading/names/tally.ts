import type { EntityKind } from '../../model/entity.js'

/** How much speaks for each kind. */
export type Tally = Record<EntityKind, number>

export const KINDS: readonly EntityKind[] = ['person', 'character', 'work', 'organisation', 'place', 'thing']

export const noVotes = (): Tally => ({
  person: 0,
  character: 0,
  work: 0,
  organisation: 0,
  place: 0,
  thing: 0,
})

export function addVotes(tally: Tally, votes: Readonly<Partial<Tally>>, weight = 1): void {
  // Spelt out, because reading an article does this some thousand times.
  if (votes.person !== undefined) tally.person += votes.person * weight
  if (votes.character !== undefined) tally.character += votes.character * weight
  if (votes.work !== undefined) tally.work += votes.work * weight
  if (votes.organisation !== undefined) tally.organisation += votes.organisation * weight
  if (votes.place !== undefined) tally.place += votes.place * weight
  if (votes.thing !== undefined) tally.thing += votes.thing * weight
}

/** The kind with most votes, the earlier in `kinds` among equals; a thing where nothing speaks for anything. */
export function strongest(kinds: readonly EntityKind[], votes: Readonly<Tally>): EntityKind {
  let best: EntityKind = kinds[0] ?? 'thing'
  for (const kind of kinds) if (votes[kind] > votes[best]) best = kind
  return kinds.length > 1 && votes[best] <= 0 && kinds.includes('thing') ? 'thing' : best
}

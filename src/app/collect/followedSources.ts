/** What is followed, for the keeper. */
import type { Followed } from '../../model/followed.js'
import { Problem } from '../../model/problem.js'
import { namedWork } from '../../sources/catalogues/namedWork.js'
import { withLedger, type KeepingWorld } from '../withLedger.js'
import { workMemoryOf } from './workMemory.js'

/** Without its title, which may give something away, and without what only the next fetch needs. */
export type FollowedSource = Omit<Followed, 'id' | 'title' | 'memory'>

/** Sorted by address. */
export async function followedSources(world: KeepingWorld): Promise<readonly FollowedSource[]> {
  const all = await withLedger(world, async ({ library }) => library.followed())
  return all.map(sourceOf)
}

function sourceOf(followed: Followed): FollowedSource {
  const { kind, address, universes, dueOn, health } = followed
  const own = kind === 'work' && universes.length === 0 ? workMemoryOf(followed) : null
  return { kind, address, universes: own === null ? universes : [own.universe], dueOn, health }
}

/**
 * The feeds that are followed as OPML, with their titles, which OPML wants.
 * @throws Problem where there are none
 */
export async function followedOpml(world: KeepingWorld): Promise<string> {
  const { opmlOf } = await import('../../sources/feeds/opml.js')
  const all = await withLedger(world, async ({ library }) => library.followed())
  return opmlOf(
    'Unspoiled',
    all.filter(({ kind }) => kind === 'feed'),
  )
}

/**
 * @param what an address, or a work of a catalogue as it was named
 * @throws Problem where nobody follows it
 */
export async function unfollow(what: string, world: KeepingWorld): Promise<void> {
  const addresses = new Set([what, namedWork(what)?.address ?? what].map(bare))
  await withLedger(world, async ({ library }) => {
    const followed = (await library.followed()).find((each) => addresses.has(bare(each.address)))
    if (followed === undefined) throw notFollowed(what)
    await library.unfollow(followed.id)
  })
}

/** A slash at the end, or none, is no other address. */
const bare = (address: string): string => address.replace(/\/$/, '')

const notFollowed = (address: string): Problem =>
  new Problem('not-found', `nothing is followed at ${address}`, 'See what is with `unspoiled sources`.')

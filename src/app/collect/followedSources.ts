/** What is followed, for the keeper. */
import type { Followed } from '../../model/followed.js'
import { Problem } from '../../model/problem.js'
import { withLedger, type KeepingWorld } from '../withLedger.js'

/** Without its title, which may give something away, and without what only the next fetch needs. */
export type FollowedSource = Omit<Followed, 'id' | 'title' | 'memory'>

/** Sorted by address. */
export async function followedSources(world: KeepingWorld): Promise<readonly FollowedSource[]> {
  const all = await withLedger(world, async ({ library }) => library.followed())
  return all.map(({ kind, address, universes, dueOn, health }) => ({
    kind,
    address,
    universes,
    dueOn,
    health,
  }))
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

/** @throws Problem where nobody follows that address */
export async function unfollow(address: string, world: KeepingWorld): Promise<void> {
  await withLedger(world, async ({ library }) => {
    const followed = (await library.followed()).find((each) => bare(each.address) === bare(address))
    if (followed === undefined) throw notFollowed(address)
    await library.unfollow(followed.id)
  })
}

/** A slash at the end, or none, is no other address. */
const bare = (address: string): string => address.replace(/\/$/, '')

const notFollowed = (address: string): Problem =>
  new Problem('not-found', `nothing is followed at ${address}`, 'See what is with `unspoiled sources`.')

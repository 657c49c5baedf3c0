import type { Followed } from '../../model/followed.js'
import type { Answer } from './answer.js'
import type { CollectingWorld } from './collectingWorld.js'
import { askFeed } from './askFeed.js'
import { askPage } from './askPage.js'
import { askWork } from './askWork.js'
import { withFailure } from './withFailure.js'

/** How each kind of source is asked. */
const KINDS: Readonly<
  Record<Followed['kind'], (followed: Followed, world: CollectingWorld) => Promise<Answer>>
> = {
  feed: askFeed,
  page: askPage,
  work: askWork,
}

/**
 * Asks something followed for what is new, and records what it says. What keeps it from answering is told to the keeper,
 * and to nobody else: no source stops another.
 * @returns the ids of the items that are new
 * @throws Problem where the ledger cannot be used
 */
export async function askFollowed(id: string, world: CollectingWorld): Promise<readonly string[]> {
  const { ledger, now, tell } = world
  const followed = await ledger.library.findFollowed(id)
  // Somebody else may have asked since, or followed it no more.
  if (followed === null || followed.dueOn > now().toISOString()) return []
  const answer = await KINDS[followed.kind](followed, world).catch((trouble: unknown) => ({
    followed: withFailure(followed, trouble, now()),
    items: [],
  }))
  const found = await ledger.library.takeIn(answer.followed, answer.items)
  const { failures, failure } = answer.followed.health
  tell?.({
    kind: 'asked',
    address: followed.address,
    found: found.length,
    failure: failures === 0 ? null : failure,
  })
  return found
}

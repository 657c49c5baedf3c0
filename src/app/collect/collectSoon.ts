import { withLedger, type KeepingWorld } from '../withLedger.js'

/**
 * Has everything that is followed asked as soon as somebody collects, whenever it would have been its turn.
 * @returns how much is followed
 */
export async function collectSoon(world: KeepingWorld): Promise<number> {
  return withLedger(world, async ({ library }) => {
    const dueOn = world.now().toISOString()
    const all = await library.followed()
    for (const followed of all) if (followed.dueOn > dueOn) await library.takeIn({ ...followed, dueOn }, [])
    return all.length
  })
}

import { setTimeout as pause } from 'node:timers/promises'
import type { CollectingWorld } from './collectingWorld.js'
import { collectorIn } from './collector.js'

/** Of trying again where collecting had to end: another process does it, or the ledger does not answer. */
const AGAIN_MS = 60_000

/**
 * Collects for as long as the process lives, and begins again where something went wrong.
 * @param tellTrouble told what; nothing is thrown
 * @returns when `signal` said stop, and what was begun is done
 */
export async function collectInBackground(
  world: CollectingWorld,
  signal: AbortSignal,
  tellTrouble: (trouble: unknown) => void,
): Promise<void> {
  const collector = collectorIn(world)
  while (!signal.aborted) {
    try {
      await collector.until(signal)
    } catch (trouble) {
      tellTrouble(trouble)
      await pause(AGAIN_MS, undefined, { signal }).catch(() => {})
    }
  }
}

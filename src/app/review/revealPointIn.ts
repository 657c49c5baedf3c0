import { parseSeen } from '../../horizon/parseSeen.js'
import type { KeepingWorld } from '../withLedger.js'
import { openReview } from './openReview.js'

/**
 * The references for what a keeper says in words: `Jessica Jones 1x09`.
 * @throws Problem where the outline lists no such thing
 */
export async function revealPointIn(
  words: readonly string[],
  universes: readonly string[] | null,
  world: KeepingWorld,
): Promise<readonly string[]> {
  if (words.length === 0) return []
  const { visible } = await openReview(universes, world)
  return parseSeen(words, visible.works)
}

import type { Doubt } from '../model/reading.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/** What reading could not settle at one place of a document, for a keeper to look at. The reason repeats nothing of it. */
export interface KeptDoubt extends Doubt {
  /** The id of the document. What stands there may give anything away: it is to be shown through a horizon only. */
  readonly document: string
  readonly universe: string
  /** RFC 3339 in UTC. */
  readonly notedOn: string
}

/**
 * All that reading could not settle in kept documents when it last read them, document by document, in the order in which
 * they were read.
 * @param universe its id; null for all that are kept
 */
export async function doubtsKept(
  universe: string | null,
  world: Pick<KeepingWorld, 'place' | 'ledger' | 'now'>,
): Promise<readonly KeptDoubt[]> {
  return withLedger(world, async ({ library }) => {
    const all: KeptDoubt[] = []
    for await (const { doubts, ...where } of library.doubts())
      if (universe === null || where.universe === universe)
        all.push(...doubts.map((doubt) => ({ ...where, ...doubt })))
    return all
  })
}

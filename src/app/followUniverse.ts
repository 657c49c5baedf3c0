import type { Ledger } from '../ledger/ledger.js'
import type { Universe } from '../model/universe.js'
import { growingUniverse } from '../universe/growingUniverse.js'

/** A universe that a process keeps in memory while the ledger grows, through whatever process. */
export interface FollowedUniverse {
  /**
   * What the ledger knows now: only what is new is read. A universe that was given out stays as it was.
   * @throws Problem where the ledger cannot be read
   */
  readonly latest: () => Promise<Universe>
}

/** Follows a universe from the beginning; an empty one as long as the ledger knows none of that id. */
export function followUniverse(ledger: Pick<Ledger, 'entriesAfter'>, id: string): FollowedUniverse {
  const universe = growingUniverse()
  let position = 0
  const readOn = async (): Promise<Universe> => {
    for await (const batch of ledger.entriesAfter(id, position)) {
      universe.add(batch.entries)
      position = batch.position
    }
    return universe.now()
  }
  // One after the other, or two who ask at once would both read the same entries.
  let last: Promise<unknown> = Promise.resolve()
  return {
    latest: async () => {
      const reading = last.then(readOn)
      last = reading.catch(() => {})
      return reading
    },
  }
}

import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Ledger } from '../ledger/ledger.js'
import type { Universe } from '../model/universe.js'
import { growingUniverse } from '../universe/growingUniverse.js'

/** Universes that a process keeps in memory, as one, while the ledger grows, through whatever process. */
export interface FollowedUniverses {
  /**
   * What the ledger knows now: only what is new is read. As long as nothing is, the same object is given out, and one
   * that was given out stays as it was.
   * @throws Problem where the ledger cannot be read
   */
  readonly latest: () => Promise<KnownTogether>
}

/** What is known of several universes. */
export interface KnownTogether {
  readonly universe: Universe
  /** The ids of the works that each of them lists, by its id. */
  readonly listed: ReadonlyMap<string, ReadonlySet<string>>
}

/** Follows universes from the beginning; one of which the ledger knows nothing is empty. */
export function followUniverses(
  ledger: Pick<Ledger, 'entriesAfter'>,
  ids: readonly string[],
): FollowedUniverses {
  const universe = growingUniverse()
  const positions = new Map(ids.map((id) => [id, 0]))
  const listed = new Map(ids.map((id) => [id, new Set<string>()]))
  let known: KnownTogether | null = null
  const readOn = async (): Promise<KnownTogether> => {
    for (const [id, position] of positions) {
      for await (const batch of ledger.entriesAfter(id, position)) {
        known = null
        universe.add(batch.entries)
        for (const entry of batch.entries) if (entry.kind === 'outlined') listed.get(id)?.add(entry.work.id)
        positions.set(id, batch.position)
        // A large ledger takes seconds, and others are answered meanwhile.
        await nextTurn()
      }
    }
    return (known ??= { universe: universe.now(), listed })
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

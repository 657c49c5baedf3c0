/** The universes that a collector reads with: folded once, and then with what the ledger's tail adds. */
import type { Ledger } from '../../ledger/ledger.js'
import type { Universe } from '../../model/universe.js'
import type { UniverseHead } from '../../model/universeHead.js'
import { growingUniverse, type GrowingUniverse } from '../../universe/growingUniverse.js'

export interface KnownUniverse {
  readonly head: UniverseHead
  readonly universe: Universe
}

/** @param ids none for all that are kept; what is not kept is left out */
export type KnownUniverses = (ids: readonly string[]) => Promise<readonly KnownUniverse[]>

interface Followed {
  readonly growing: GrowingUniverse
  position: number
  universe: Universe
  /** How many entries it has, and had when reading last learnt of them. */
  size: number
  learnt: number
  /** Whoever follows the tail next waits for those before. */
  turn: Promise<void>
}

/**
 * What reading makes ready for a universe takes longer than reading an article: it learns of what reading itself has
 * found only where that is more than this share, but of an outline at once.
 */
const LITTLE = 0.05

export function knownUniverses(ledger: Ledger): KnownUniverses {
  const known = new Map<string, Followed>()
  return async (ids) => {
    const heads = (await ledger.universes()).filter(({ id }) => ids.length === 0 || ids.includes(id))
    const now: KnownUniverse[] = []
    for (const head of heads) {
      const followed = known.get(head.id) ?? nothingYet()
      known.set(head.id, followed)
      followed.turn = followed.turn.then(async () => followTail(ledger, head.id, followed))
      await followed.turn
      now.push({ head, universe: followed.universe })
    }
    return now
  }
}

function nothingYet(): Followed {
  const growing = growingUniverse()
  return { growing, position: 0, universe: growing.now(), size: 0, learnt: 0, turn: Promise.resolve() }
}

async function followTail(ledger: Ledger, id: string, followed: Followed): Promise<void> {
  let hasOutline = false
  for await (const { entries, position } of ledger.entriesAfter(id, followed.position)) {
    followed.growing.add(entries)
    followed.position = position
    followed.size += entries.length
    hasOutline ||= entries.some(({ kind }) => kind === 'outlined')
  }
  if (!hasOutline && followed.size <= followed.learnt * (1 + LITTLE)) return
  followed.universe = followed.growing.now()
  followed.learnt = followed.size
}

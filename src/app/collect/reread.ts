import type { Ledger } from '../../ledger/ledger.js'
import { readArticle } from '../../reading/readArticle.js'
import type { UniverseHead } from '../../model/universeHead.js'
import { rereading } from '../../universe/rereading.js'
import { keptUniverse } from '../keptUniverse.js'
import { noUniverse } from '../noUniverse.js'
import { withLedger, type KeepingWorld } from '../withLedger.js'
import { readDocument } from './readDocument.js'

/** What to read again, and whom to tell how far it has come. */
export interface RereadWish {
  /** The id of a universe; null for all that are kept. */
  readonly universe: string | null
  /** @param share of all documents, 0 to 1 */
  readonly tell?: (share: number) => void
}

export interface Reread {
  readonly documents: number
  /** Entries that are new. */
  readonly added: number
}

/**
 * Reads every document again whose text is kept, with what is known now: what is found anew is added, what is no longer
 * found is withdrawn or corrected, and nothing is lost. Doing so twice adds nothing.
 * @throws Problem where no such universe is kept
 */
export async function reread({ universe, tell }: RereadWish, world: KeepingWorld): Promise<Reread> {
  return withLedger(world, async (ledger) => {
    const heads = (await ledger.universes()).filter(({ id }) => universe === null || id === universe)
    if (heads.length === 0) throw noUniverse(universe)
    let all: Reread = { documents: 0, added: 0 }
    for (const [done, head] of heads.entries()) {
      const one = await rereadUntilSettled(head, ledger, {
        now: world.now(),
        tell: (share) => tell?.((done + share) / heads.length),
      })
      all = { documents: all.documents + one.documents, added: all.added + one.added }
    }
    return all
  })
}

interface Rereader {
  readonly now: Date
  readonly tell: (share: number) => void
}

/** More are needed only where readings differ for ever. */
const MOST_ROUNDS = 5

/** What one document tells helps to read another: all are read again until none tells anything new. */
async function rereadUntilSettled(
  head: UniverseHead,
  ledger: Ledger,
  { now, tell }: Rereader,
): Promise<Reread> {
  let all: Reread = { documents: 0, added: 0 }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { documents, added } = await rereadUniverse(head, ledger, {
      now,
      // Nobody knows how many rounds there will be: the first takes half of what is left, and so does the next.
      tell: (share) => tell(1 - (1 - share / 2) / 2 ** round),
    })
    all = { documents, added: all.added + added }
    if (added === 0) break
  }
  return all
}

async function rereadUniverse(head: UniverseHead, ledger: Ledger, { now, tell }: Rereader): Promise<Reread> {
  // INVARIANT: all are read with the same, so that the order in which they are read says nothing.
  const universe = await keptUniverse(ledger, head.id)
  const again = rereading(universe, now.toISOString().slice(0, 10))
  const ids = universe.documents.map(({ id }) => id)
  const repeating = new Map(universe.documents.map(({ id, repeats }) => [id, repeats]))
  let documents = 0
  let added = 0
  for await (const { id, article } of ledger.library.documents(ids)) {
    const reading = readArticle(article, universe, { caution: 'normal' })
    const read = readDocument({ article, reading, head, universe, repeats: repeating.get(id) })
    const { entries } = read
    await ledger.library.noteDoubts({ ...read, id })
    added += await ledger.append(head, entries)
    again.note(id, entries)
    documents += 1
    tell(documents / ids.length)
  }
  return { documents, added: added + (await ledger.append(head, again.revisions())) }
}

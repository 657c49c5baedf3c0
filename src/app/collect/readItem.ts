import type { Tries } from '../../ledger/jobs.js'
import type { ReadDocument } from '../../ledger/library.js'
import type { Article } from '../../model/reading.js'
import { readArticle } from '../../reading/readArticle.js'
import { documentId } from '../../universe/documentId.js'
import { articleOf } from './articleOf.js'
import type { CollectingWorld } from './collectingWorld.js'
import { contentOf } from './content.js'
import type { KnownRelevance } from './knownRelevance.js'
import type { KnownTwins } from './knownTwins.js'
import type { KnownUniverse, KnownUniverses } from './knownUniverses.js'
import { readDocument } from './readDocument.js'

/** What reading needs to know of what is kept, which is made ready once for many items. */
export interface ReadingWorld extends CollectingWorld {
  readonly universes: KnownUniverses
  readonly relevance: KnownRelevance
  readonly twins: KnownTwins
}

/**
 * Reads an item that waits, for every universe that it speaks of, and records what it says. Doing so twice adds nothing.
 * @throws Problem where it cannot be had now and should be tried again
 */
export async function readItem(id: string, tries: Tries, world: ReadingWorld): Promise<void> {
  const { ledger, fetcher, relevance, tell } = world
  const item = await ledger.library.waitingItem(id)
  if (item === null) return
  const article = await articleOf(contentOf(item.content), tries, fetcher)
  const universes = relevance(article, await world.universes(item.universes))
  const kept = universes.length === 0 ? [] : await readFor(universes, article, world)
  const added = await ledger.library.settle(id, kept)
  if (added !== null) tell?.({ kind: 'read', added: kept.length === 0 ? null : added })
}

async function readFor(
  universes: readonly KnownUniverse[],
  article: Article,
  { twins }: ReadingWorld,
): Promise<readonly ReadDocument[]> {
  const repeats = await twins({ id: documentId(article, article.text), text: article.text })
  return universes.map(({ head, universe }) => {
    const reading = readArticle(article, universe, { caution: 'normal' })
    return readDocument({ article, reading, head, universe, repeats })
  })
}

import type { Tries } from '../../ledger/jobs.js'
import type { ReadDocument } from '../../ledger/library.js'
import type { WaitingItem } from '../../model/followed.js'
import type { Article } from '../../model/reading.js'
import { readArticle } from '../../reading/readArticle.js'
import { articleOf } from './articleOf.js'
import type { CollectingWorld } from './collectingWorld.js'
import { contentOf } from './content.js'
import type { KnownUniverse, KnownUniverses } from './knownUniverses.js'
import { readDocument } from './readDocument.js'
import { speaksOf } from './speaksOf.js'

export interface ReadingWorld extends CollectingWorld {
  readonly universes: KnownUniverses
}

/**
 * Reads an item that waits, for every universe that it speaks of, and records what it says. Doing so twice adds nothing.
 * @throws Problem where it cannot be had now and should be tried again
 */
export async function readItem(id: string, tries: Tries, world: ReadingWorld): Promise<void> {
  const { ledger, fetcher, tell } = world
  const item = await ledger.library.waitingItem(id)
  if (item === null) return
  const article = await articleOf(contentOf(item.content), tries, fetcher)
  const kept = (await universesOf(item, world)).flatMap((known) => keptIn(known, article))
  const added = await ledger.library.settle(id, kept)
  if (added !== null) tell?.({ kind: 'read', added: kept.length === 0 ? null : added })
}

const universesOf = async (
  { universes }: WaitingItem,
  world: ReadingWorld,
): Promise<readonly KnownUniverse[]> => world.universes(universes)

function keptIn({ head, universe }: KnownUniverse, article: Article): ReadDocument[] {
  const reading = readArticle(article, universe, { caution: 'normal' })
  if (!speaksOf(reading, universe)) return []
  return [readDocument({ article, reading, head, universe })]
}

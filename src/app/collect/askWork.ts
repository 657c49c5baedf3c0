import type { Followed, FoundItem } from '../../model/followed.js'
import { opaqueId } from '../../model/opaqueId.js'
import type { Catalogued } from '../../sources/catalogues/catalogued.js'
import { fromCatalogue } from '../../sources/catalogues/fromCatalogue.js'
import type { Answer } from './answer.js'
import { catalogueIn } from './catalogueIn.js'
import type { CollectingWorld } from './collectingWorld.js'
import type { Content } from './content.js'
import { dueAfter, memoryOf } from './feedMemory.js'

/** Catalogues change slowly: a work is asked for once a day. */
const REST_SECONDS = 24 * 3600

/**
 * What a catalogue has of a work: what it says goes to the ledger at once, its synopses are read as items. As long as it
 * says the same, nothing is recorded.
 * @throws Problem where the work cannot be had
 */
export async function askWork(followed: Followed, world: CollectingWorld): Promise<Answer> {
  const { ledger, fetcher, now, keys = {} } = world
  const [id] = followed.universes
  const universe = (await ledger.universes()).find((head) => head.id === id)
  const wish = { ...catalogueIn(followed.address), ...(universe !== undefined && { universe }) }
  const catalogued = await fromCatalogue(wish, { fetcher, now, keys })
  const mark = markOf(catalogued)
  if (followed.memory['mark'] !== mark) await ledger.append(catalogued.universe, catalogued.entries)
  const asked = now().toISOString()
  const memory = { ...memoryOf(followed), restSeconds: REST_SECONDS, mark }
  const due = { id: followed.id, asked, notBefore: null, failures: 0 }
  return {
    followed: {
      ...followed,
      universes: [catalogued.universe.id],
      health: { ...followed.health, succeededOn: asked, failures: 0 },
      memory,
      dueOn: dueAfter(memory, due),
    },
    items: catalogued.texts.map(itemOf),
  }
}

/** What it says, whenever it was asked. */
const markOf = ({ entries, fetchedOn }: Catalogued): string =>
  opaqueId('catalogued', JSON.stringify(entries).replaceAll(fetchedOn, ''))

/** A synopsis that is written anew is another. */
function itemOf({ article, revealedIn }: Catalogued['texts'][number]): FoundItem {
  const content: Content = { article }
  return { keys: [opaqueId('synopsis', article.text, ...revealedIn)], content: { ...content } }
}

import type { Followed, FoundItem } from '../../model/followed.js'
import { opaqueId } from '../../model/opaqueId.js'
import { Problem } from '../../model/problem.js'
import { askCatalogue } from '../../sources/catalogues/askCatalogue.js'
import { catalogued } from '../../sources/catalogues/catalogued.js'
import { freshEntries } from '../../sources/catalogues/freshEntries.js'
import { knownPeople } from '../../sources/catalogues/knownPeople.js'
import { namedWork } from '../../sources/catalogues/namedWork.js'
import { placeSpecials } from '../../sources/catalogues/placeSpecials.js'
import type { CatalogueRecord } from '../../sources/catalogues/record.js'
import type { CatalogueText } from '../../sources/catalogues/textsOf.js'
import type { Answer } from './answer.js'
import type { CollectingWorld } from './collectingWorld.js'
import type { Content } from './content.js'
import { filingIn, type Filing } from './filingIn.js'
import { dueAfter, memoryOf } from './feedMemory.js'
import { withSuccess } from './withSuccess.js'
import { inTurn } from './inTurn.js'
import { workMemoryOf, type WorkMemory } from './workMemory.js'

/** Catalogues change slowly, and asking for all of a work is many requests. */
const REST_SECONDS = 7 * 24 * 3600

/**
 * What a catalogue has of a work: what it says anew goes to the ledger at once, its synopses are read as items.
 * @throws Problem where the work cannot be had, or has no place
 */
export async function askWork(followed: Followed, world: CollectingWorld): Promise<Answer> {
  const { ledger, fetcher, now, keys = {} } = world
  const named = namedWork(followed.address)
  if (named === null) throw new TypeError('a work is followed by what names it')
  const given = await askCatalogue(named, { fetcher, keys })
  const asked = now().toISOString()
  // Another catalogue may tell of the same work at the same time: the second is to meet what the first has told.
  const { universe, work, texts, doubts } = await inTurn(ledger, async () => {
    const { known, ...place } = await placeOf(given, followed, world)
    const record = placeSpecials(given, known, place.work)
    const people = knownPeople(known, { work: place.work, url: record.url })
    const told = catalogued(record, { ...place, fetchedOn: asked.slice(0, 10), people })
    await ledger.append(place.universe, freshEntries(told.entries, known))
    return { ...told, work: place.work }
  })
  const place: WorkMemory = { universe: universe.id, work }
  const memory = { ...memoryOf(followed), restSeconds: REST_SECONDS, ...place }
  return {
    followed: {
      ...followed,
      universes: [universe.id],
      health: withSuccess(followed.health, asked, doubts),
      memory,
      dueOn: dueAfter(memory, { id: followed.id, asked, notBefore: null, failures: 0 }),
    },
    items: texts.map((text) => itemOf(text, work)),
  }
}

/** Where it went before, whatever it is called now. */
async function placeOf(
  record: CatalogueRecord,
  followed: Followed,
  { ledger }: CollectingWorld,
): Promise<Filing> {
  const before = workMemoryOf(followed)
  const [wanted, another] = followed.universes
  if (another !== undefined)
    throw new Problem('refused', 'a work belongs to one universe', 'Follow it again with one --universe.')
  const filing = await filingIn(ledger, record, wanted ?? before?.universe ?? null)
  return filing.universe.id === before?.universe ? { ...filing, work: before.work } : filing
}

/**
 * A synopsis that is written anew is another. One with hindsight that stays as it is says no more than it did when it
 * first came, however much has come out since.
 */
function itemOf({ article, season, installment }: CatalogueText, work: string): FoundItem {
  const content: Content = { article }
  const place = [work, article.url ?? '', `${season}`, `${installment}`]
  return { keys: [opaqueId('synopsis', ...place, article.text)], content: { ...content } }
}

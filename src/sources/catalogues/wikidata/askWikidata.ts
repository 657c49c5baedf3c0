import { Problem } from '../../../model/problem.js'
import { keysIn } from '../../packFrom/jsonParts.js'
import type { Ask } from '../askJson.js'
import type { CatalogueRecord } from '../record.js'
import { creditedIn } from './creditsIn.js'
import { findItem } from './findItem.js'
import { itemIds, itemIn, type Item } from './item.js'
import { kindOf } from './kindOf.js'
import { loadItems } from './loadItems.js'
import { NAMED_BY_WORKS, wikidataRecord } from './wikidataRecord.js'

export const WIKIDATA = 'https://www.wikidata.org'

/**
 * What Wikidata has of a work: the item, its seasons and their episodes (P527 “has part”), and the names of everybody in
 * them. A request for each 50 items.
 *
 * Format: https://www.wikidata.org/wiki/Wikidata:Data_access and
 * https://www.wikidata.org/wiki/Wikidata:WikiProject_Movies/Properties.
 * @param what `Q23567`, an address at Wikidata, a number at IMDb (`tt0411008`) or a name
 * @throws Problem where there is no such work, or Wikidata cannot be had
 */
export async function askWikidata(what: string, ask: Ask, root: string = WIKIDATA): Promise<CatalogueRecord> {
  const id = await findItem(what, ask, root)
  const answer = keysIn(keysIn(await ask(`${root}/wiki/Special:EntityData/${id}.json`))['entities'])
  // An item that was merged into another answers under the other's id.
  const work = itemIn(answer[id] ?? Object.values(answer)[0])
  if (work === null || work.label === null || kindOf(work) === null) {
    throw new Problem(
      work === null ? 'not-found' : 'invalid',
      work === null
        ? `Wikidata has no item ${id}`
        : `Wikidata's ${id} is no series, film, book, comic or game with a name`,
      `Look at https://www.wikidata.org/wiki/${id} to see what it is.`,
    )
  }
  const load = async (ids: readonly string[]) => loadItems(ids, 'labels|aliases|claims', { ask, root })
  const seasons = await load(itemIds(work, 'P527'))
  const episodes = await load([...seasons.values()].flatMap((season) => itemIds(season, 'P527')))
  const items: readonly Item[] = [work, ...seasons.values(), ...episodes.values()]
  const named = [
    ...NAMED_BY_WORKS.flatMap((property) => itemIds(work, property)),
    ...items.flatMap(creditedIn),
  ]
  const names = await loadItems(named, 'labels', { ask, root })
  return wikidataRecord(work, { seasons, episodes, labelOf: (each) => names.get(each)?.label ?? null })
}

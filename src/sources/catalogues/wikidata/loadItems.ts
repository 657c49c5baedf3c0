import { keysIn } from '../../packFrom/jsonParts.js'
import type { Ask } from '../askJson.js'
import { itemIn, type Item } from './item.js'

/** As many as Wikidata answers at once: https://www.wikidata.org/w/api.php?action=help&modules=wbgetentities. */
const MOST_AT_ONCE = 50

/**
 * Items by their ids; those that are missing are absent.
 * @param props what is wanted of them: `labels|aliases|claims`
 */
export async function loadItems(
  ids: readonly string[],
  props: string,
  { ask, root }: { readonly ask: Ask; readonly root: string },
): Promise<ReadonlyMap<string, Item>> {
  const distinct = [...new Set(ids)]
  const items = new Map<string, Item>()
  for (let start = 0; start < distinct.length; start += MOST_AT_ONCE) {
    const batch = distinct.slice(start, start + MOST_AT_ONCE).join('%7C')
    const address = `${root}/w/api.php?action=wbgetentities&format=json&languages=en%7Cmul&props=${encodeURIComponent(props)}&ids=${batch}`
    const entities = keysIn(keysIn(await ask(address))['entities'])
    for (const [id, entity] of Object.entries(entities)) {
      const item = itemIn(entity)
      if (item !== null) items.set(id, item)
    }
  }
  return items
}

/**
 * Items of Wikidata as its JSON has them: https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html. What is
 * missing or of another kind counts as nothing.
 */
import { itemsIn, keysIn, lineIn } from '../../packFrom/jsonParts.js'

export interface Item {
  readonly id: string
  /** Its name; null where it has none in the language asked for. */
  readonly label: string | null
  readonly aliases: readonly string[]
  /** Those that hold: by property, the preferred ones where some are. */
  readonly claims: (property: string) => readonly Claim[]
}

/** What an item says of itself by one property, with what qualifies it. */
export interface Claim {
  readonly value: unknown
  readonly qualifiers: (property: string) => readonly unknown[]
}

/** Names are asked for in English, or what stands for all languages. */
const LANGUAGES = ['en', 'mul'] as const

/** @param value an entity as `entities` has it; null for one that is missing or none */
export function itemIn(value: unknown): Item | null {
  const entity = keysIn(value)
  const id = lineIn(entity['id'])
  if (id === null || !/^Q\d+$/.test(id) || 'missing' in entity) return null
  const [labels, aliases, claims] = ['labels', 'aliases', 'claims'].map((key) => keysIn(entity[key]))
  return {
    id,
    label: LANGUAGES.flatMap((language) => lineIn(keysIn(labels?.[language])['value']) ?? [])[0] ?? null,
    aliases: LANGUAGES.flatMap((language) =>
      itemsIn(aliases?.[language]).flatMap((alias) => lineIn(keysIn(alias)['value']) ?? []),
    ),
    claims: (property) => claimsIn(claims?.[property]),
  }
}

function claimsIn(value: unknown): Claim[] {
  const read = itemsIn(value).flatMap((each) => {
    const { mainsnak, qualifiers, rank } = keysIn(each)
    const said = snakValue(mainsnak)
    if (said === undefined || rank === 'deprecated') return []
    const qualified = keysIn(qualifiers)
    const claim: Claim = {
      value: said,
      qualifiers: (property) => itemsIn(qualified[property]).flatMap((snak) => snakValue(snak) ?? []),
    }
    return [{ claim, isPreferred: rank === 'preferred' }]
  })
  const preferred = read.filter(({ isPreferred }) => isPreferred)
  return (preferred.length > 0 ? preferred : read).map(({ claim }) => claim)
}

/** Undefined for “some value” and “no value”. */
function snakValue(snak: unknown): unknown {
  const { snaktype, datavalue } = keysIn(snak)
  return snaktype === 'value' ? (keysIn(datavalue)['value'] ?? undefined) : undefined
}

/** The id of the item that a value names; null where it names none. */
export function itemId(value: unknown): string | null {
  const id = lineIn(keysIn(value)['id'])
  return id !== null && /^Q\d+$/.test(id) ? id : null
}

/** All items that an item names by a property. */
export const itemIds = (item: Item, property: string): readonly string[] =>
  item.claims(property).flatMap(({ value }) => itemId(value) ?? [])

import { lineIn } from '../../packFrom/jsonParts.js'
import { languageTag } from '../languageTag.js'
import type { CatalogueRecord, RecordedRelation } from '../record.js'
import { makersIn, partsIn, type LabelOf } from './creditsIn.js'
import { itemIds, type Item } from './item.js'
import { kindOf } from './kindOf.js'
import { earliestOf } from './momentOf.js'
import { seasonsOf, type Parts } from './seasonsOf.js'

/** Properties by which a work names others, whose names are wanted: language, broadcasters, works. */
export const NAMED_BY_WORKS = ['P364', 'P449', 'P750', 'P144', 'P155', 'P179', 'P8345'] as const

/** External ids by property, as https://www.wikidata.org/wiki/Wikidata:WikiProject_Movies/Properties lists them. */
const IDENTIFIERS: Readonly<Record<string, string>> = {
  P345: 'imdb:',
  P4835: 'tvdb:',
  P4983: 'tmdb:tv/',
  P4947: 'tmdb:movie/',
  P8600: 'tvmaze:',
}

const RELATIONS: Readonly<Record<string, RecordedRelation['predicate']>> = {
  P144: 'adapts',
  P155: 'follows',
  P179: 'part-of',
  P8345: 'part-of',
}

/**
 * A work of Wikidata as a record. Who is in the cast there may be a regular or somebody's secret guest: nobody says, so
 * all of them wait for what had been released.
 */
export function wikidataRecord(work: Item, parts: Parts): CatalogueRecord {
  const { labelOf } = parts
  const doubts: string[] = []
  const name = work.label ?? work.id
  const ended = earliestOf(work.claims('P582').map(({ value }) => value))
  const { seasons, episodes, isWhole } = seasonsOf(work, parts, doubts)
  return {
    kind: kindOf(work) ?? 'series',
    name,
    otherNames: [...new Set(work.aliases)].filter((other) => other !== name).slice(0, 100),
    language: itemIds(work, 'P364').flatMap((id) => languageTag(labelOf(id)) ?? [])[0] ?? null,
    url: `https://www.wikidata.org/wiki/${work.id}`,
    catalogue: 'Wikidata',
    identifiers: [`wikidata:${work.id}`, ...identifiersOf(work)],
    released: earliestOf(
      ['P577', 'P580'].flatMap((property) => work.claims(property).map(({ value }) => value)),
    ),
    seasons,
    episodes,
    regulars: [],
    others: partsIn(work, labelOf),
    makers: makersIn(work, labelOf),
    networks: labels(work, ['P449', 'P750'], labelOf),
    stage: ended === null ? null : { value: 'ended', happens: ended },
    relations: Object.entries(RELATIONS).flatMap(([property, predicate]) =>
      labels(work, [property], labelOf).map((other) => ({ predicate, role: null, name: other })),
    ),
    overview: null,
    isWhole,
    doubts,
  }
}

const labels = (work: Item, properties: readonly string[], labelOf: LabelOf): string[] => [
  ...new Set(properties.flatMap((property) => itemIds(work, property).flatMap((id) => labelOf(id) ?? []))),
]

const identifiersOf = (work: Item): string[] =>
  Object.entries(IDENTIFIERS).flatMap(([property, catalogue]) =>
    work.claims(property).flatMap(({ value }) => {
      const id = lineIn(value, 50)
      return id === null || /\s/.test(id) ? [] : [`${catalogue}${id}`]
    }),
  )

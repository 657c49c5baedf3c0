import type { WorkKind } from '../../../model/work.js'
import { itemIds, type Item } from './item.js'

/** Items of which works are instances (P31), with what we call these. */
const KINDS: Readonly<Record<string, WorkKind>> = {
  Q5398426: 'series', // television series
  Q15416: 'series', // television program
  Q526877: 'series', // web series
  Q581714: 'series', // animated series
  Q117467246: 'series', // animated television series
  Q63952888: 'series', // anime television series
  Q1259759: 'miniseries',
  Q1261214: 'special', // television special
  Q11424: 'film',
  Q24869: 'film', // feature film
  Q202866: 'film', // animated film
  Q29168811: 'film', // animated feature film
  Q24862: 'film', // short film
  Q506240: 'film', // television film
  Q229390: 'film', // 3D film
  Q571: 'book',
  Q8261: 'book', // novel
  Q7725634: 'book', // literary work
  Q277759: 'book', // book series
  Q1004: 'comic',
  Q14406742: 'comic', // comic book series
  Q21198342: 'comic', // manga series
  Q7889: 'game', // video game
}

/** Properties that only works of a kind have, for the many classes that are not in the table. */
const TELLING: readonly (readonly [property: string, kind: WorkKind])[] = [
  ['P4983', 'series'], // TMDB TV series
  ['P2437', 'series'], // number of seasons
  ['P4947', 'film'], // TMDB film
  ['P957', 'book'], // ISBN-10
  ['P212', 'book'], // ISBN-13
]

/** What kind of work an item is; null where it is none of ours. */
export function kindOf(item: Item): WorkKind | null {
  const kinds = itemIds(item, 'P31').flatMap((id) => KINDS[id] ?? [])
  // A miniseries is said to be a series too, and the narrower word says more.
  if (kinds.includes('miniseries')) return 'miniseries'
  return kinds[0] ?? TELLING.find(([property]) => item.claims(property).length > 0)?.[1] ?? null
}

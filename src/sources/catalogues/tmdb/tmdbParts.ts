import { itemsIn, keysIn, lineIn } from '../../packFrom/jsonParts.js'
import type { RecordedMaker, RecordedPart, RecordedStage } from '../record.js'
import { roleOf } from '../roleOf.js'

/** What series and films of TMDB have in common. */

/** `{ name, character, order }`, by `order` where it is there: the order of billing. */
export const partsIn = (cast: unknown): RecordedPart[] =>
  itemsIn(cast)
    .map((each, index) => ({ part: keysIn(each), index }))
    .toSorted((a, b) => orderOf(a) - orderOf(b) || a.index - b.index)
    .flatMap(({ part: { name, character } }) => {
      const actor = lineIn(name)
      return actor === null ? [] : [{ actor, character: lineIn(character) }]
    })

const orderOf = ({ part }: { readonly part: Readonly<Record<string, unknown>> }): number =>
  typeof part['order'] === 'number' ? part['order'] : Number.MAX_SAFE_INTEGER

/** `{ name, job }` of crew. */
export const makersIn = (crew: unknown): RecordedMaker[] =>
  itemsIn(crew).flatMap((each) => {
    const credit = keysIn(each)
    const [name, role] = [lineIn(credit['name']), roleOf(lineIn(credit['job']))]
    return name === null || role === null ? [] : [{ kind: 'person', name, role }]
  })

/** Companies that made it. */
export const studiosIn = (companies: unknown): RecordedMaker[] =>
  namesIn(companies).map((name) => ({ kind: 'organisation', name, role: 'studio' }))

/** The names in a list of things with a `name`. */
export const namesIn = (things: unknown): string[] =>
  itemsIn(things).flatMap((each) => lineIn(keysIn(each)['name']) ?? [])

/** Titles in other countries, and the original one. */
export function otherNamesIn(details: Readonly<Record<string, unknown>>, name: string): string[] {
  const { titles, results } = keysIn(details['alternative_titles'])
  const others = [details['original_name'], details['original_title']].concat(
    [...itemsIn(titles), ...itemsIn(results)].map((each) => keysIn(each)['title']),
  )
  return [...new Set(others.flatMap((other) => lineIn(other) ?? []))]
    .filter((other) => other !== name)
    .slice(0, 100)
}

/** What `external_ids` and the details know it by. */
export function identifiersIn(details: Readonly<Record<string, unknown>>, kind: 'tv' | 'movie'): string[] {
  const external = keysIn(details['external_ids'])
  const known = {
    tmdb: `${kind}/${lineIn(details['id']) ?? ''}`,
    imdb: external['imdb_id'] ?? details['imdb_id'],
    tvdb: external['tvdb_id'],
    wikidata: external['wikidata_id'],
  }
  return Object.entries(known).flatMap(([catalogue, value]) => {
    const id = lineIn(value, 50)
    return id === null || id === '0' || /\s/.test(id) ? [] : [`${catalogue}:${id}`]
  })
}

/** An ISO 639-1 code, which is a language tag too. */
export const languageIn = (value: unknown): string | null =>
  /^[a-z]{2}$/.exec(lineIn(value) ?? '')?.[0] ?? null

/** TMDB's words for where a work stands; “Returning Series” and “Released” say nothing that the dates do not. */
const STAGES: Readonly<Record<string, RecordedStage['value']>> = {
  Planned: 'announced',
  'In Production': 'filming',
  'Post Production': 'post-production',
  Ended: 'ended',
  Canceled: 'cancelled',
}

/** @param happens when it came to its end, if it has */
export function stageIn(status: unknown, happens: string | null): RecordedStage | null {
  const value = STAGES[lineIn(status) ?? '']
  if (value === undefined) return null
  return { value, happens: value === 'ended' ? happens : null }
}

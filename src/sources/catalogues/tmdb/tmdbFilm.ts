import { keysIn, lineIn } from '../../packFrom/jsonParts.js'
import { dayIn } from '../dayIn.js'
import { proseFrom } from '../proseFrom.js'
import type { CatalogueRecord } from '../record.js'
import {
  identifiersIn,
  languageIn,
  makersIn,
  otherNamesIn,
  partsIn,
  stageIn,
  studiosIn,
} from './tmdbParts.js'

/** As many as a poster names. Who is billed further down may be a surprise. */
const ON_POSTER = 6

/** A film of TMDB as a record. It is one installment: the synopsis and the smaller parts wait for it. */
export async function tmdbFilm(answer: unknown): Promise<CatalogueRecord> {
  const details = keysIn(answer)
  const name = lineIn(details['title']) ?? ''
  const credits = keysIn(details['credits'])
  const cast = partsIn(credits['cast'])
  const collection = lineIn(keysIn(details['belongs_to_collection'])['name'])
  return {
    kind: 'film',
    name,
    otherNames: otherNamesIn(details, name),
    language: languageIn(details['original_language']),
    url: `https://www.themoviedb.org/movie/${lineIn(details['id']) ?? ''}`,
    catalogue: 'TMDB',
    identifiers: identifiersIn(details, 'movie'),
    released: dayIn(details['release_date']),
    seasons: [],
    episodes: [],
    regulars: cast.slice(0, ON_POSTER),
    others: cast.slice(ON_POSTER),
    makers: [...makersIn(credits['crew']), ...studiosIn(details['production_companies'])],
    networks: [],
    stage: stageIn(details['status'], null),
    relations: collection === null ? [] : [{ predicate: 'part-of', role: null, name: collection }],
    overview: await proseFrom(details['overview']),
    isWhole: true,
    doubts: [],
  }
}

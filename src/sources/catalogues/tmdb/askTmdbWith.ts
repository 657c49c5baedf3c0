import { Problem } from '../../../model/problem.js'
import type { Fetcher } from '../../fetch/fetcher.js'
import { askJson, type Ask } from '../askJson.js'

/**
 * Asks TMDB with the keeper's key: a “read access token” goes into a header, the shorter “API key” into the address, as
 * https://developer.themoviedb.org/docs/authentication-application wants it.
 * @throws Problem where there is no key
 */
export function askTmdbWith(fetcher: Fetcher, key: string | null): Ask {
  if (key === null || key.trim() === '') {
    throw new Problem(
      'refused',
      'TMDB answers only those who have a key',
      'Get one at https://www.themoviedb.org/settings/api and set UNSPOILED_TMDB_KEY, or ask tvmaze or wikidata.',
    )
  }
  if (key.includes('.')) return askJson(fetcher, { authorization: `Bearer ${key.trim()}` })
  const ask = askJson(fetcher)
  return async (address) => {
    const url = new URL(address)
    url.searchParams.set('api_key', key.trim())
    return ask(url.href)
  }
}

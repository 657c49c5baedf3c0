import { Problem } from '../../../model/problem.js'
import { itemsIn, keysIn, lineIn } from '../../packFrom/jsonParts.js'
import type { Ask } from '../askJson.js'
import { doubtAbout } from '../doubtAbout.js'
import { numberIn } from '../numberIn.js'
import type { CatalogueRecord } from '../record.js'
import { findTitle, type TmdbTitle } from './findTitle.js'
import { tmdbFilm } from './tmdbFilm.js'
import { tmdbSeries } from './tmdbSeries.js'

export const TMDB = 'https://api.themoviedb.org/3'

/**
 * Everything that TMDB has of a series or film: one request for a film; for a series one and another for each season.
 *
 * Format: https://developer.themoviedb.org/reference/tv-series-details, tv-season-details, movie-details, and
 * https://developer.themoviedb.org/docs/append-to-response.
 * @param what `tv/4607`, `movie/11`, an address at TMDB, a number at IMDb (`tt0411008`) or a name
 * @param root of the API, without a slash at the end
 * @throws Problem where there is no such work, or TMDB cannot be had
 */
export async function askTmdb(what: string, ask: Ask, root: string = TMDB): Promise<CatalogueRecord> {
  const title = await findTitle(what, ask, root)
  const address = `${root}/${title.kind}/${title.id}`
  if (title.kind === 'movie') {
    return tmdbFilm(
      named(await ask(`${address}?append_to_response=credits,external_ids,alternative_titles`), title),
    )
  }
  const details = named(await ask(`${address}?append_to_response=external_ids,alternative_titles`), title)
  const seasons = new Map<number, unknown>()
  const doubts: string[] = []
  for (const listed of itemsIn(keysIn(details)['seasons'])) {
    const number = numberIn(keysIn(listed)['season_number'])
    if (number === null) continue
    try {
      seasons.set(number, await ask(`${address}/season/${number}?append_to_response=credits`))
    } catch (error) {
      doubts.push(doubtAbout(`Season ${number}`, error))
    }
  }
  return tmdbSeries({ details, seasons, doubts })
}

function named(answer: unknown, { kind, id }: TmdbTitle): unknown {
  const { name, title } = keysIn(answer)
  if (lineIn(kind === 'tv' ? name : title) !== null) return answer
  throw new Problem(
    'unreadable',
    `TMDB's ${kind}/${id} has no name`,
    `Look at https://www.themoviedb.org/${kind}/${id} to see what it is.`,
  )
}

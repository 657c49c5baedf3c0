import { Problem } from '../../../model/problem.js'
import { itemsIn, keysIn, lineIn } from '../../packFrom/jsonParts.js'
import type { Ask } from '../askJson.js'
import { oneCalled, type Candidate } from '../oneCalled.js'

/** Series and films are numbered apart. */
export interface TmdbTitle {
  readonly kind: 'tv' | 'movie'
  readonly id: string
}

const WRITTEN =
  /^(?:https?:\/\/(?:www|api)\.themoviedb\.org\/(?:3\/)?)?(?<kind>tv|movie)\/(?<id>\d+)(?:$|[-/?])/

/**
 * Which title of TMDB is meant.
 *
 * Format: https://developer.themoviedb.org/reference/find-by-id and search-multi.
 * @throws Problem where there is none, or several are called so
 */
export async function findTitle(what: string, ask: Ask, root: string): Promise<TmdbTitle> {
  const written = titleIn(what)
  if (written !== null) return written
  if (/^\d+$/.test(what)) {
    throw new Problem(
      'usage',
      `TMDB numbers series and films apart, so ${what} may be two things`,
      `Write tv/${what} or movie/${what}.`,
    )
  }
  const found = /^tt\d+$/.test(what)
    ? await byImdb(what, ask, root)
    : oneCalled(
        what,
        'TMDB',
        candidatesIn(await ask(`${root}/search/multi?query=${encodeURIComponent(what)}`)),
      )
  const title = titleIn(found)
  if (title === null) throw new TypeError('Candidates are written as titles.')
  return title
}

function titleIn(what: string): TmdbTitle | null {
  const { kind, id } = WRITTEN.exec(what)?.groups ?? {}
  return id !== undefined && (kind === 'tv' || kind === 'movie') ? { kind, id } : null
}

async function byImdb(what: string, ask: Ask, root: string): Promise<string> {
  const found = keysIn(await ask(`${root}/find/${what}?external_source=imdb_id`))
  for (const [key, kind] of [
    ['tv_results', 'tv'],
    ['movie_results', 'movie'],
  ] as const) {
    const id = lineIn(keysIn(itemsIn(found[key])[0])['id'])
    if (id !== null) return `${kind}/${id}`
  }
  throw new Problem('not-found', `TMDB knows nothing as ${what}`, 'Give its name, or its address at TMDB.')
}

const candidatesIn = (answer: unknown): Candidate[] =>
  itemsIn(keysIn(answer)['results']).flatMap((result): Candidate[] => {
    const {
      media_type: kind,
      id,
      name,
      title,
      first_air_date: aired,
      release_date: released,
    } = keysIn(result)
    if (kind !== 'tv' && kind !== 'movie') return []
    const [number, called] = [lineIn(id), lineIn(kind === 'tv' ? name : title)]
    const day = lineIn(kind === 'tv' ? aired : released)
    if (number === null || called === null) return []
    return [{ id: `${kind}/${number}`, name: called, year: day?.slice(0, 4) ?? null }]
  })

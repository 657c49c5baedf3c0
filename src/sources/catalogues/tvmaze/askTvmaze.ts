import { Problem } from '../../../model/problem.js'
import { itemsIn, keysIn, lineIn } from '../../packFrom/jsonParts.js'
import type { Ask } from '../askJson.js'
import { doubtAbout } from '../doubtAbout.js'
import type { CatalogueRecord } from '../record.js'
import { findShow } from './findShow.js'
import { tvmazeRecord } from './tvmazeRecord.js'

export const TVMAZE = 'https://api.tvmaze.com'

/**
 * Everything that TVmaze has of a show: the show with cast, crew, seasons and other names, then the episodes of each
 * season with guests and crew. One request for each season and two more.
 * @param what the number or address of the show, its number at IMDb (`tt0411008`) or its name
 * @param root of the API, without a slash at the end
 * @throws Problem where there is no such show, or TVmaze cannot be had
 */
export async function askTvmaze(what: string, ask: Ask, root: string = TVMAZE): Promise<CatalogueRecord> {
  const id = await findShow(what, ask, root)
  const show = await ask(`${root}/shows/${id}?embed[]=cast&embed[]=crew&embed[]=seasons&embed[]=akas`)
  if (lineIn(keysIn(show)['name']) === null) {
    throw new Problem(
      'unreadable',
      `TVmaze's show ${id} has no name`,
      `Look at https://www.tvmaze.com/shows/${id} to see what it is.`,
    )
  }
  const episodes = new Map<string, unknown>()
  const doubts: string[] = []
  for (const season of itemsIn(keysIn(keysIn(show)['_embedded'])['seasons'])) {
    const seasonId = lineIn(keysIn(season)['id'])
    if (seasonId === null) continue
    try {
      const address = `${root}/seasons/${seasonId}/episodes?embed[]=guestcast&embed[]=guestcrew`
      episodes.set(seasonId, await ask(address))
    } catch (error) {
      doubts.push(doubtAbout(`Season ${lineIn(keysIn(season)['number']) ?? '?'}`, error))
    }
  }
  return tvmazeRecord({ show, episodes, doubts })
}

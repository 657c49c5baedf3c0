import { itemsIn, keysIn, lineIn } from '../../packFrom/jsonParts.js'
import { dayIn } from '../dayIn.js'
import { episodeName, seasonName } from '../partName.js'
import { numberIn } from '../numberIn.js'
import { proseFrom } from '../proseFrom.js'
import type { RecordedEpisode, RecordedSeason } from '../record.js'
import { withoutDoubles } from '../withoutDoubles.js'
import { makersIn, partsIn } from './tvmazeCredits.js'

/**
 * The seasons of a show, specials last, as season 0. TVmaze lists specials in the season in which they were shown and
 * gives them no number; here they are numbered in the order of their ids, which new ones do not disturb.
 */
export async function seasonsIn(
  list: readonly unknown[],
  episodes: ReadonlyMap<string, unknown>,
): Promise<{ readonly seasons: readonly RecordedSeason[]; readonly doubts: readonly string[] }> {
  const doubts: string[] = []
  const specials: unknown[] = []
  const seasons: RecordedSeason[] = []
  for (const each of list) {
    const season = keysIn(each)
    const number = numberIn(season['number'])
    if (number === null) {
      doubts.push('A season without a number was left out.')
      continue
    }
    const all = itemsIn(episodes.get(lineIn(season['id']) ?? ''))
    specials.push(...all.filter(isSpecial))
    seasons.push({
      number,
      name: seasonName(season['name'], number),
      released: dayIn(season['premiereDate']),
      url: `https://www.tvmaze.com/seasons/${lineIn(season['id']) ?? ''}`,
      regulars: [],
      overview: await proseFrom(season['summary']),
      episodes: await episodesIn(
        all.filter((episode) => !isSpecial(episode)),
        number,
        doubts,
      ),
    })
  }
  if (specials.length > 0) seasons.push(await specialsIn(specials, doubts))
  return { seasons: withoutDoubles(seasons, 'seasons', doubts), doubts }
}

const isSpecial = (episode: unknown): boolean => {
  const { number, type } = keysIn(episode)
  return number === null || (typeof type === 'string' && type.endsWith('_special'))
}

async function specialsIn(specials: readonly unknown[], doubts: string[]): Promise<RecordedSeason> {
  const byId = specials.toSorted((a, b) => idOf(a) - idOf(b))
  const numbered = byId.map((each, index) => ({ ...keysIn(each), number: index + 1 }))
  return {
    number: 0,
    name: null,
    released: null,
    url: 'https://www.tvmaze.com',
    regulars: [],
    overview: null,
    episodes: await episodesIn(numbered, 0, doubts),
  }
}

const idOf = (episode: unknown): number =>
  numberIn(keysIn(episode)['id'], Number.MAX_SAFE_INTEGER) ?? Number.MAX_SAFE_INTEGER

async function episodesIn(
  list: readonly unknown[],
  season: number,
  doubts: string[],
): Promise<readonly RecordedEpisode[]> {
  const read = await Promise.all(list.map(async (each) => episodeIn(keysIn(each))))
  const placed = read.flatMap((episode) => {
    if (episode === null) doubts.push(`An episode of season ${season} has no number and was left out.`)
    return episode ?? []
  })
  return withoutDoubles(placed, `episodes of season ${season}`, doubts)
}

async function episodeIn(episode: Readonly<Record<string, unknown>>): Promise<RecordedEpisode | null> {
  const number = numberIn(episode['number'])
  if (number === null) return null
  const embedded = keysIn(episode['_embedded'])
  return {
    number,
    name: episodeName(episode['name'], number),
    released: dayIn(episode['airdate']),
    // TVmaze would put the name of the episode after the id.
    url: `https://www.tvmaze.com/episodes/${lineIn(episode['id']) ?? ''}`,
    synopsis: await proseFrom(episode['summary']),
    guests: partsIn(embedded['guestcast']),
    makers: makersIn(embedded['guestcrew'], 'guestCrewType'),
  }
}

import { itemsIn, keysIn } from '../../packFrom/jsonParts.js'
import { dayIn } from '../dayIn.js'
import { numberIn } from '../numberIn.js'
import { episodeName, seasonName } from '../partName.js'
import { proseFrom } from '../proseFrom.js'
import type { RecordedEpisode, RecordedSeason } from '../record.js'
import { withoutDoubles } from '../withoutDoubles.js'
import { makersIn, partsIn } from './tmdbParts.js'

interface Place {
  readonly number: number
  /** The page of the series. */
  readonly url: string
  readonly doubts: string[]
}

/** A season of TMDB, with its credits appended; addresses there are made of numbers alone. */
export async function tmdbSeason(
  answer: unknown,
  { number, url: series, doubts }: Place,
): Promise<RecordedSeason> {
  const season = keysIn(answer)
  const url = `${series}/season/${number}`
  const read = await Promise.all(itemsIn(season['episodes']).map(async (each) => episodeIn(each, url)))
  const placed = read.flatMap((episode) => {
    if (episode === null) doubts.push(`An episode of season ${number} has no number and was left out.`)
    return episode ?? []
  })
  return {
    number,
    name: seasonName(season['name'], number),
    released: dayIn(season['air_date']),
    url,
    regulars: partsIn(keysIn(season['credits'])['cast']),
    overview: await proseFrom(season['overview']),
    episodes: withoutDoubles(placed, `episodes of season ${number}`, doubts),
  }
}

async function episodeIn(value: unknown, season: string): Promise<RecordedEpisode | null> {
  const episode = keysIn(value)
  const number = numberIn(episode['episode_number'])
  if (number === null) return null
  return {
    number,
    name: episodeName(episode['name'], number),
    released: dayIn(episode['air_date']),
    url: `${season}/episode/${number}`,
    synopsis: await proseFrom(episode['overview']),
    guests: partsIn(episode['guest_stars']),
    makers: makersIn(episode['crew']),
  }
}

import { itemsIn, keysIn, lineIn } from '../../packFrom/jsonParts.js'
import { dayIn } from '../dayIn.js'
import { numberIn } from '../numberIn.js'
import { proseFrom } from '../proseFrom.js'
import type { CatalogueRecord, RecordedSeason } from '../record.js'
import { identifiersIn, languageIn, namesIn, otherNamesIn, stageIn, studiosIn } from './tmdbParts.js'
import { tmdbSeason } from './tmdbSeason.js'

/** What TMDB answers about one series: its details, and each season by its number. */
export interface TmdbAnswers {
  readonly details: unknown
  readonly seasons: ReadonlyMap<number, unknown>
  readonly doubts: readonly string[]
}

/**
 * A series of TMDB as a record. The cast in its details is that of the last season, so the cast is taken from the seasons.
 */
export async function tmdbSeries(answers: TmdbAnswers): Promise<CatalogueRecord> {
  const details = keysIn(answers.details)
  const name = lineIn(details['name']) ?? ''
  const id = lineIn(details['id']) ?? ''
  const url = `https://www.themoviedb.org/tv/${id}`
  const doubts: string[] = [...answers.doubts]
  const seasons: RecordedSeason[] = []
  for (const [number, season] of answers.seasons)
    seasons.push(await tmdbSeason(season, { number, url, doubts }))
  const missing = seasons.filter(({ number, episodes }) => episodes.length < countOf(details, number))
  doubts.push(
    ...missing.map(({ number, episodes }) => {
      const count = countOf(details, number)
      return `Season ${number} is said to have ${count} episodes, and ${episodes.length} came.`
    }),
  )
  return {
    kind: lineIn(details['type']) === 'Miniseries' ? 'miniseries' : 'series',
    name,
    otherNames: otherNamesIn(details, name),
    language: languageIn(details['original_language']),
    url,
    catalogue: 'TMDB',
    identifiers: identifiersIn(details, 'tv'),
    released: dayIn(details['first_air_date']),
    seasons: seasons.toSorted((a, b) => a.number - b.number),
    episodes: [],
    regulars: [],
    others: [],
    makers: [
      ...namesIn(details['created_by']).map(
        (creator) => ({ kind: 'person', name: creator, role: 'creator' }) as const,
      ),
      ...studiosIn(details['production_companies']),
    ],
    networks: namesIn(details['networks']),
    stage: stageIn(details['status'], dayIn(details['last_air_date'])),
    relations: [],
    overview: await proseFrom(details['overview']),
    isWhole: answers.doubts.length === 0 && missing.every(({ number }) => number === 0),
    doubts,
  }
}

const countOf = (details: Readonly<Record<string, unknown>>, number: number): number =>
  itemsIn(details['seasons']).flatMap((each) => {
    const { season_number: listed, episode_count: count } = keysIn(each)
    return numberIn(listed) === number ? (numberIn(count) ?? 0) : []
  })[0] ?? 0

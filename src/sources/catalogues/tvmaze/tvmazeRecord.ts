import { itemsIn, keysIn, lineIn } from '../../packFrom/jsonParts.js'
import { dayIn } from '../dayIn.js'
import { languageTag } from '../languageTag.js'
import { proseFrom } from '../proseFrom.js'
import type { CatalogueRecord, RecordedStage } from '../record.js'
import { makersIn, partsIn } from './tvmazeCredits.js'
import { seasonsIn } from './tvmazeSeasons.js'

/** What TVmaze answers about one show: the show with what is embedded in it, and the episodes of each season in its list. */
export interface TvmazeAnswers {
  readonly show: unknown
  /** By the id of the season; what could not be had is absent. */
  readonly episodes: ReadonlyMap<string, unknown>
  readonly doubts: readonly string[]
}

/**
 * A show of TVmaze as a record. What is missing or of another kind than documented counts as nothing; what cannot be
 * placed is left out with a doubt.
 *
 * Format: https://www.tvmaze.com/api, “Show main information”, “Show seasons”, “Season episodes”, “Embedding”.
 */
export async function tvmazeRecord(answers: TvmazeAnswers): Promise<CatalogueRecord> {
  const show = keysIn(answers.show)
  const embedded = keysIn(show['_embedded'])
  const name = lineIn(show['name'])
  if (name === null) throw new TypeError('A show without a name was to be refused before.')
  const { seasons, doubts } = await seasonsIn(itemsIn(embedded['seasons']), answers.episodes)
  return {
    kind: 'series',
    name,
    otherNames: [...new Set(itemsIn(embedded['akas']).flatMap((aka) => lineIn(keysIn(aka)['name']) ?? []))]
      .filter((other) => other !== name)
      .slice(0, 100),
    language: languageTag(lineIn(show['language'])),
    url: `https://www.tvmaze.com/shows/${lineIn(show['id']) ?? ''}`,
    catalogue: 'TVmaze',
    identifiers: identifiersIn(show),
    released: dayIn(show['premiered']),
    seasons,
    episodes: [],
    regulars: partsIn(embedded['cast']),
    others: [],
    makers: makersIn(embedded['crew'], 'type'),
    networks: ['network', 'webChannel'].flatMap((key) => lineIn(keysIn(show[key])['name']) ?? []),
    stage: stageIn(show),
    relations: [],
    overview: await proseFrom(show['summary']),
    isWhole: answers.doubts.length === 0,
    doubts: [...answers.doubts, ...doubts],
  }
}

/** The id in TVmaze and those of others in `externals`, which may be null. */
function identifiersIn(show: Readonly<Record<string, unknown>>): string[] {
  const { imdb, thetvdb } = keysIn(show['externals'])
  const known = { tvmaze: show['id'], imdb, tvdb: thetvdb }
  return Object.entries(known).flatMap(([catalogue, value]) => {
    const id = lineIn(value, 50)
    return id === null || /\s/.test(id) ? [] : [`${catalogue}:${id}`]
  })
}

/** “Running” and “To Be Determined” say nothing that the dates do not. */
function stageIn(show: Readonly<Record<string, unknown>>): RecordedStage | null {
  const status = lineIn(show['status'])
  if (status === 'Ended') return { value: 'ended', happens: dayIn(show['ended']) }
  return status === 'In Development' ? { value: 'in-development', happens: null } : null
}

import { numberIn } from '../numberIn.js'
import type { RecordedEpisode, RecordedSeason } from '../record.js'
import { episodeName, seasonName } from '../partName.js'
import { withoutDoubles } from '../withoutDoubles.js'
import { makersIn, partsIn, type LabelOf } from './creditsIn.js'
import { itemId, itemIds, type Claim, type Item } from './item.js'
import { earliestOf } from './momentOf.js'

/** The items that a series consists of, and the names of everybody in them. */
export interface Parts {
  readonly seasons: ReadonlyMap<string, Item>
  readonly episodes: ReadonlyMap<string, Item>
  readonly labelOf: LabelOf
}

interface Listed {
  readonly seasons: readonly RecordedSeason[]
  /** Those of a work without seasons. */
  readonly episodes: readonly RecordedEpisode[]
  /** Whether everything that is named is here. */
  readonly isWhole: boolean
}

/** What seasons and episodes are instances of (P31). */
const SEASONS: readonly string[] = ['Q3464665', 'Q69154911']
const EPISODES: readonly string[] = ['Q21191270', 'Q1983062', 'Q21664088', 'Q50062923']

const isSeason = (part: Item): boolean => itemIds(part, 'P527').length > 0 || isInstance(part, SEASONS)
const isInstance = (part: Item, classes: readonly string[]): boolean =>
  itemIds(part, 'P31').some((id) => classes.includes(id))

/**
 * The seasons of a work with their episodes, or its episodes where it has no seasons. Numbers are ordinals (P1545) that
 * qualify “has part” of the whole, or “part of the series” (P179) and “season” (P4908) of the part.
 */
export function seasonsOf(work: Item, parts: Parts, doubts: string[]): Listed {
  const before = doubts.length
  const listed = work.claims('P527').flatMap(({ value, qualifiers }) => {
    const id = itemId(value)
    const part = id === null ? undefined : parts.seasons.get(id)
    if (part === undefined) doubts.push('A part of the work could not be had.')
    return part === undefined ? [] : [{ part, claim: { value, qualifiers } }]
  })
  const seasons = listed.flatMap(({ part, claim }): RecordedSeason[] => {
    if (!isSeason(part)) return []
    const number = ordinalOf(claim) ?? ordinalIn(part, 'P179', work.id)
    if (number === null) doubts.push(`Season ${part.id} has no number and was left out.`)
    return number === null ? [] : [seasonOf(part, { work, parts, number, doubts })]
  })
  const isEpisodic = listed.some(({ part }) => isInstance(part, EPISODES))
  const episodes =
    seasons.length === 0 && isEpisodic
      ? episodesOf(work, { found: parts.seasons, parts, of: 'the work', doubts })
      : []
  return { seasons: withoutDoubles(seasons, 'seasons', doubts), episodes, isWhole: doubts.length === before }
}

interface Place {
  readonly work: Item
  readonly parts: Parts
  readonly number: number
  readonly doubts: string[]
}

const seasonOf = (season: Item, { work, parts, number, doubts }: Place): RecordedSeason => ({
  number,
  name: nameOfSeason(season, work, number),
  released: dateOf(season),
  url: `https://www.wikidata.org/wiki/${season.id}`,
  regulars: [],
  overview: null,
  episodes: episodesOf(season, { found: parts.episodes, parts, of: `season ${number}`, doubts }),
})

interface Within {
  /** Where its parts are. */
  readonly found: ReadonlyMap<string, Item>
  readonly parts: Parts
  /** The whole, for sentences: `season 2`. */
  readonly of: string
  readonly doubts: string[]
}

function episodesOf(whole: Item, { found, parts, of, doubts }: Within): readonly RecordedEpisode[] {
  const episodes = whole.claims('P527').flatMap((claim): RecordedEpisode[] => {
    const id = itemId(claim.value)
    const episode = id === null ? undefined : found.get(id)
    const number = episode === undefined ? null : (ordinalOf(claim) ?? ordinalIn(episode, 'P4908', whole.id))
    if (episode === undefined) doubts.push(`An episode of ${of} could not be had.`)
    else if (number === null) doubts.push(`An episode of ${of} has no number and was left out.`)
    return episode === undefined || number === null ? [] : [episodeOf(episode, number, parts.labelOf)]
  })
  return withoutDoubles(episodes, `episodes of ${of}`, doubts)
}

const episodeOf = (episode: Item, number: number, labelOf: LabelOf): RecordedEpisode => ({
  number,
  name: episodeName(episode.label, number),
  released: dateOf(episode),
  url: `https://www.wikidata.org/wiki/${episode.id}`,
  synopsis: null,
  guests: partsIn(episode, labelOf),
  makers: makersIn(episode, labelOf),
})

const ordinalOf = ({ qualifiers }: Claim): number | null =>
  qualifiers('P1545').flatMap((each) => numberIn(each) ?? [])[0] ?? null

/** The ordinal with which a part says to be in a whole. */
const ordinalIn = (part: Item, property: string, whole: string): number | null =>
  part
    .claims(property)
    .flatMap((claim) => (itemId(claim.value) === whole ? (ordinalOf(claim) ?? []) : []))[0] ?? null

/** “Reeds, season 2” says no more than the number. */
const nameOfSeason = ({ label }: Item, work: Item, number: number): string | null =>
  label !== null && work.label !== null && label.includes(work.label) ? null : seasonName(label, number)

const dateOf = (part: Item): string | null =>
  earliestOf(['P577', 'P580'].flatMap((property) => part.claims(property).map(({ value }) => value)))

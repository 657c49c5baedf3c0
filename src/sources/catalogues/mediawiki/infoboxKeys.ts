/**
 * What infoboxes call their parameters, in lower case with underscores: after Wikipedia's “Infobox television episode”,
 * “Infobox character”, “Infobox television” and “Infobox film”, and the portable infoboxes of Fandom.
 */
import type { CreditRole } from '../../../model/predicate.js'
import type { RecordedFact } from '../record.js'

export type Keys = readonly string[]

export const EPISODE = {
  season: ['season', 'season_number', 'season_no', 'seasonnumber', 'series_no', 'seasonno'],
  number: ['episode', 'episode_number', 'episode_no', 'number', 'ep', 'epno', 'episodenumber', 'no'],
  released: [
    'airdate',
    'air_date',
    'original_air_date',
    'originalairdate',
    'first_aired',
    'aired',
    'released',
  ],
  name: ['title', 'name', 'episode_name'],
  series: ['series', 'show'],
  guests: ['guest_stars', 'guests', 'guest', 'guest_star', 'guest_cast', 'guest_starring'],
} as const satisfies Record<string, Keys>

export const MAKERS: Readonly<Record<string, CreditRole>> = {
  director: 'director',
  directed_by: 'director',
  writer: 'writer',
  written_by: 'writer',
  teleplay: 'writer',
  story: 'writer',
  creator: 'creator',
  created_by: 'creator',
  developer: 'developer',
  showrunner: 'showrunner',
  executive_producer: 'executive producer',
  music: 'composer',
  composer: 'composer',
}

export const WORK = {
  template: /^infobox (?:television|tv series|tv show|film|movie|series|anime|web series)$/,
  name: ['name', 'show_name', 'title'],
  released: ['first_aired', 'released', 'release_date', 'first_release'],
  stars: ['starring', 'stars'],
  networks: ['network', 'channel', 'distributor'],
} as const

export const ACTORS: Keys = [
  'actor',
  'actors',
  'portrayed_by',
  'portrayer',
  'portrayed',
  'played_by',
  'voiced_by',
  'voice',
  'performer',
]

export const FIRST_SEEN: Keys = [
  'first',
  'first_appearance',
  'firstappearance',
  'first_seen',
  'first_appeared',
  'firstseen',
  'debut',
]

type FactKind = Pick<RecordedFact, 'predicate' | 'role'>

const relation = (role: string): FactKind => ({ predicate: 'relation', role })
const trait: FactKind = { predicate: 'trait', role: null }
const alias: FactKind = { predicate: 'alias', role: null }
const status: FactKind = { predicate: 'status', role: null }

/** The character is `role` of whoever stands there. */
export const FIGURE_FACTS: Readonly<Record<string, FactKind>> = {
  alias,
  aliases: alias,
  aka: alias,
  also_known_as: alias,
  nickname: alias,
  nicknames: alias,
  other_names: alias,
  real_name: alias,
  full_name: alias,
  birth_name: alias,
  status,
  father: relation('child'),
  mother: relation('child'),
  parents: relation('child'),
  children: relation('parent'),
  son: relation('parent'),
  daughter: relation('parent'),
  sibling: relation('sibling'),
  siblings: relation('sibling'),
  brother: relation('sibling'),
  sister: relation('sibling'),
  spouse: relation('married to'),
  husband: relation('married to'),
  wife: relation('married to'),
  family: relation('family'),
  relatives: relation('family'),
  allies: relation('ally'),
  enemies: relation('enemy'),
  affiliation: relation('member'),
  species: trait,
  occupation: trait,
  profession: trait,
  rank: trait,
}

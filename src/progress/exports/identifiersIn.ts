import { recordIn, textIn } from './fields.js'

/** Our name of each catalogue, by the spellings that programs use. */
const CATALOGUES: Readonly<Record<string, string>> = {
  imdb: 'imdb',
  tmdb: 'tmdb',
  themoviedb: 'tmdb',
  tvdb: 'tvdb',
  thetvdb: 'tvdb',
  tvmaze: 'tvmaze',
  trakt: 'trakt',
  simkl: 'simkl',
  mal: 'mal',
  myanimelist: 'mal',
  anilist: 'anilist',
}

/** `{ "Imdb": "tt0903747", "tmdb": 1396 }` as `imdb:tt0903747` and `tmdb:1396`. What has no value, or is no catalogue, is left out. */
export function identifiersIn(value: unknown): readonly string[] {
  return Object.entries(recordIn(value)).flatMap(([key, each]) => {
    const catalogue = CATALOGUES[key.toLowerCase()]
    const id = textIn(each)
    return catalogue === undefined || id === null || id === '0' ? [] : [`${catalogue}:${id}`]
  })
}

/** Plays the real answers of TMDB about one series, where they are at hand. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { playCatalogue, type PlayedCatalogue } from './playCatalogue.js'

/** @param folder with `tvDetailsResponse.json`, and `seasonsResponse.json`: seasons by number */
export async function playLost(folder: string): Promise<PlayedCatalogue> {
  const answer = (file: string): Record<string, unknown> =>
    JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const seasons = Object.entries(answer('seasonsResponse.json'))
  return playCatalogue({
    '/tv/4607': answer('tvDetailsResponse.json'),
    ...Object.fromEntries(seasons.map(([number, season]) => [`/tv/4607/season/${number}`, season])),
  })
}

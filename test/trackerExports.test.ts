/** Real exports of other trackers: every row of every file is a viewing, or says why it is none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseExport } from '../src/progress/exports/parseExport.js'

const DATA = join(process.env['UNSPOILED_SHARED'] ?? '../shared', 'data', 'tracker-exports')
const FOLDERS = ['trakt-web_tvtime', 'yamtrack/integrations/tests/mock_data']

/** How many rows each file has, counted by hand, and how many of them are viewings. */
const ROWS: Readonly<Record<string, readonly [rows: number, viewings: number]>> = {
  'gdpr-lists-prod-lists.csv': [2, 0],
  'gdpr-v2-tracking-prod-records-v2.csv': [12, 11],
  'tvtime-lists.csv': [10, 0],
  'tvtime-movies.csv': [5, 5],
  'tvtime-movies.json': [3, 3],
  'tvtime-series-episodes.csv': [10, 10],
  'tvtime-series.csv': [4, 4],
  'tvtime-series.json': [8, 8],
  'import_anilist.json': [6, 4],
  'import_kitsu_anime.json': [5, 5],
  'import_kitsu_manga.json': [5, 0],
  'import_mal_anime.json': [4, 4],
  'import_mal_manga.json': [2, 0],
  'import_tmdb_ratings.csv': [4, 3],
  'import_tmdb_watchlist.csv': [2, 2],
  'import_trakt_ratings.json': [1, 0],
  'import_trakt_watched.json': [13, 13],
  'import_yamtrack.csv': [30, 28],
}

const files = (): readonly string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(DATA, folder))
      .filter((name) => /\.(?:csv|json)$/.test(name))
      .map((name) => join(DATA, folder, name)),
  )

describe.skipIf(!existsSync(DATA))('Real exports (skipped where they are not there)', () => {
  test('are all read, with every row accounted for', () => {
    const read = files().map((file): [string, readonly [number, number]] => {
      const { rows } = parseExport([{ name: basename(file), text: readFileSync(file, 'utf8') }])
      return [basename(file), [rows.length, rows.filter((row) => 'viewing' in row).length]]
    })
    expect(Object.fromEntries(read)).toEqual(ROWS)
  })
})

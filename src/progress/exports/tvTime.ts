/**
 * TV Time, which closed in July 2026: the export that the app made last (tables and JSON), and the older one that was
 * sent on request under the GDPR. There is no documentation; the shapes are those of files that people were sent.
 */
import { listShape, tableShape, type ExportShape, type Told } from './exportShape.js'
import { dayIn, isTrue, listIn, numberIn, recordIn, textIn } from './fields.js'
import { identifiersIn } from './identifiersIn.js'
import { splitYear } from './splitYear.js'
import type { Viewing, ViewingState } from './viewing.js'

const STATES: Readonly<Record<string, ViewingState>> = {
  continuing: 'watching',
  up_to_date: 'watching',
  watching: 'watching',
  not_started_yet: 'planned',
  watch_later: 'planned',
  for_later: 'planned',
  stopped: 'dropped',
  archived: 'dropped',
}

const series = (title: string | null, identifiers: Viewing['identifiers'], status: string | null): Told => {
  const state = STATES[status ?? '']
  if (state === undefined) return `TV Time’s “${status ?? ''}” says nothing of what was seen`
  return { ...splitYear(title), identifiers, part: { kind: 'series' }, state, seenOn: null }
}

const episode = (
  viewing: Pick<Viewing, 'title' | 'year' | 'identifiers' | 'seenOn'> & {
    readonly season: number | null
    readonly number: number | null
    readonly isSeen: boolean
  },
): Told => {
  const { season, number, isSeen, ...rest } = viewing
  if (number === null) return 'it has no episode number'
  return { ...rest, part: { kind: 'episode', season, number }, state: isSeen ? 'seen' : 'unseen' }
}

export const TV_TIME: readonly ExportShape[] = [
  tableShape({
    name: 'TV Time, episodes',
    columns: ['series_tvdb_id', 'title', 'season', 'episode', 'is_watched'],
    tell: (cells) =>
      episode({
        ...splitYear(textIn(cells['title'])),
        identifiers: identifiersIn({ tvdb: cells['series_tvdb_id'], imdb: cells['series_imdb_id'] }),
        season: numberIn(cells['season']),
        number: numberIn(cells['episode']),
        isSeen: isTrue(cells['is_watched']),
        seenOn: dayIn(cells['watched_at']),
      }),
  }),
  tableShape({
    name: 'TV Time, films',
    columns: ['tvdb_id', 'imdb_id', 'title', 'year', 'is_watched'],
    tell: (cells) => film(cells, cells['imdb_id'], cells['tvdb_id']),
  }),
  tableShape({
    name: 'TV Time, series',
    columns: ['uuid', 'tvdb_id', 'imdb_id', 'title', 'status'],
    tell: ({ title, tvdb_id: tvdb, imdb_id: imdb, status }) =>
      series(textIn(title), identifiersIn({ tvdb, imdb }), textIn(status)),
  }),
  tableShape({
    name: 'TV Time, lists',
    columns: ['list_id', 'list_name', 'item_type', 'tvdb_id'],
    tell: () => 'a list of one’s own says nothing of what was seen',
  }),
  listShape({
    name: 'TV Time, series',
    list: (value) => (Array.isArray(value) ? value : null),
    keys: ['id', 'title', 'seasons', 'status'],
    tell: (item) => {
      const work = { ...splitYear(textIn(item['title'])), identifiers: identifiersIn(item['id']) }
      const episodes = listIn(item['seasons'])
        .map(recordIn)
        .flatMap((season) => listIn(season['episodes']).map((each) => [season, recordIn(each)] as const))
      return [
        series(textIn(item['title']), work.identifiers, textIn(item['status'])),
        ...episodes.map(([season, each]) =>
          episode({
            ...work,
            season: numberIn(season['number']),
            number: numberIn(each['number']),
            isSeen: isTrue(each['is_watched']),
            seenOn: dayIn(each['watched_at']),
          }),
        ),
      ]
    },
  }),
  listShape({
    name: 'TV Time, films',
    list: (value) => (Array.isArray(value) ? value : null),
    keys: ['id', 'title', 'is_watched'],
    tell: (item) => [film(item, recordIn(item['id'])['imdb'], recordIn(item['id'])['tvdb'])],
  }),
  tableShape({
    name: 'TV Time, records sent on request',
    columns: ['key', 's_id', 'series_name', 'season_number', 'episode_number'],
    tell: tellRecord,
  }),
  tableShape({
    name: 'TV Time, lists sent on request',
    columns: ['s_key', 'name', 'objects', 'list_count'],
    tell: () => 'a list of one’s own says nothing of what was seen',
  }),
]

function film(
  { title, year, is_watched: isSeen, watched_at: seenOn }: Readonly<Record<string, unknown>>,
  imdb: unknown,
  tvdb: unknown,
): Told {
  return {
    title: textIn(title),
    year: numberIn(year),
    identifiers: identifiersIn({ imdb, tvdb }),
    part: { kind: 'film' },
    state: isTrue(isSeen) ? 'seen' : 'planned',
    seenOn: dayIn(seenOn),
  }
}

/** Rows of many kinds share one table; the beginning of their key says which. */
function tellRecord(cells: Readonly<Record<string, string>>): Told {
  const key = cells['key'] ?? ''
  const work = {
    ...splitYear(textIn(cells['series_name'])),
    identifiers: identifiersIn({ tvdb: cells['s_id'] }),
  }
  if (/^(?:re)?watch-episode-/.test(key)) {
    return episode({
      ...work,
      season: numberIn(cells['season_number']),
      number: numberIn(cells['episode_number']),
      isSeen: true,
      seenOn: dayIn(cells['created_at']),
    })
  }
  if (/^(?:re)?watch-/.test(key) && textIn(cells['movie_name']) !== null) {
    const title = textIn(cells['movie_name'])
    return {
      title,
      year: null,
      identifiers: [],
      part: { kind: 'film' },
      state: 'seen',
      seenOn: dayIn(cells['created_at']),
    }
  }
  if (key.startsWith('user-series-')) {
    return series(work.title, work.identifiers, followed(cells))
  }
  return 'it counts what was seen, and names nothing'
}

function followed(cells: Readonly<Record<string, string>>): string {
  if (isTrue(cells['is_archived'])) return 'archived'
  if (isTrue(cells['is_for_later'])) return 'for_later'
  return isTrue(cells['is_followed']) ? 'continuing' : 'unfollowed'
}

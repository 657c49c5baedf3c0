/** Simkl: its backup (JSON with series, anime and films) and its table. Source: https://simkl.docs.apiary.io */
import { exportRow, tableShape, type ExportShape, type Told } from './exportShape.js'
import { dayIn, listIn, numberIn, recordIn, textIn } from './fields.js'
import { identifiersIn } from './identifiersIn.js'
import type { Viewing, ViewingState } from './viewing.js'

const STATES: Readonly<Record<string, ViewingState>> = {
  watching: 'watching',
  completed: 'watching',
  hold: 'watching',
  plantowatch: 'planned',
  dropped: 'dropped',
  notinteresting: 'dropped',
}

const stateOf = (status: unknown): ViewingState =>
  STATES[(textIn(status) ?? '').toLowerCase().replaceAll(/[^a-z]/g, '')] ?? 'watching'

const KINDS = ['shows', 'anime', 'movies'] as const

export const SIMKL: readonly ExportShape[] = [
  {
    name: 'Simkl, backup',
    rows: ({ name, content }) => {
      const value = content.kind === 'json' ? recordIn(content.value) : {}
      const lists = KINDS.flatMap((kind) => listIn(value[kind]).map((item) => recordIn(item)))
      const isSimkl = lists.some((item) => 'status' in item && ('show' in item || 'movie' in item))
      if (!isSimkl) return null
      return KINDS.flatMap((kind) =>
        listIn(value[kind]).flatMap((item, index) =>
          tellEntry(recordIn(item)).map((told) => exportRow(`${name}, ${kind} ${index + 1}`, told)),
        ),
      )
    },
  },
  tableShape({
    name: 'Simkl, table',
    columns: ['SIMKL_ID', 'Title', 'Type', 'Watchlist', 'LastEpWatched'],
    tell: tellCells,
  }),
]

function workIn(value: unknown): Pick<Viewing, 'title' | 'year' | 'identifiers'> {
  const { title, year, ids } = recordIn(value)
  return { title: textIn(title), year: numberIn(year), identifiers: identifiersIn(ids) }
}

function tellEntry(item: Readonly<Record<string, unknown>>): readonly Told[] {
  const seenOn = dayIn(item['last_watched_at'])
  const state = stateOf(item['status'])
  if ('movie' in item) {
    const isSeen = textIn(item['status']) === 'completed'
    return [{ ...workIn(item['movie']), part: { kind: 'film' }, state: isSeen ? 'seen' : state, seenOn }]
  }
  const work = workIn(item['show'])
  const episodes = listIn(item['seasons'])
    .map(recordIn)
    .flatMap((season) => listIn(season['episodes']).map((each) => [season, recordIn(each)] as const))
  return [
    { ...work, part: { kind: 'series' }, state, seenOn: null },
    ...episodes.map(([season, each]): Told => {
      const number = numberIn(each['number'])
      if (number === null) return 'it has no episode number'
      const part = { kind: 'episode', season: numberIn(season['number']), number } as const
      return { ...work, part, state: 'seen', seenOn: dayIn(each['watched_at']) }
    }),
  ]
}

/** Of a series the table names only the last episode that was seen; that those before it were is not said. */
function tellCells(cells: Readonly<Record<string, string>>): Told {
  const work = {
    title: textIn(cells['Title']),
    year: numberIn(cells['Year']),
    identifiers: identifiersIn({
      simkl: cells['SIMKL_ID'],
      imdb: cells['IMDB'],
      tmdb: cells['TMDB'],
      tvdb: cells['TVDB'],
    }),
  }
  const seenOn = dayIn(cells['WatchedDate'])
  const state = stateOf(cells['Watchlist'])
  if (cells['Type'] === 'movie') {
    const isSeen = textIn(cells['Watchlist']) === 'completed'
    return { ...work, part: { kind: 'film' }, state: isSeen ? 'seen' : state, seenOn }
  }
  const last = /^s(?<season>\d{1,4})e(?<number>\d{1,4})$/i.exec(textIn(cells['LastEpWatched']) ?? '')?.groups
  if (last === undefined) return { ...work, part: { kind: 'series' }, state, seenOn: null }
  const part = { kind: 'episode', season: Number(last['season']), number: Number(last['number']) } as const
  return { ...work, part, state: 'seen', seenOn }
}

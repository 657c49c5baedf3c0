/**
 * Trakt: the files of its own export (a ZIP of JSON, made in the settings), and what its API answers, which many
 * programs keep as it is. Source: https://trakt.docs.apiary.io
 */
import { listShape, type ExportShape, type Told } from './exportShape.js'
import { dayIn, listIn, numberIn, recordIn, textIn } from './fields.js'
import { identifiersIn } from './identifiersIn.js'
import type { Viewing, ViewingState } from './viewing.js'

type Item = Readonly<Record<string, unknown>>

const list = (value: unknown): readonly unknown[] | null => (Array.isArray(value) ? value : null)

const workIn = (value: unknown): Pick<Viewing, 'title' | 'year' | 'identifiers'> => {
  const { title, year, ids } = recordIn(value)
  return { title: textIn(title), year: numberIn(year), identifiers: identifiersIn(ids) }
}

/** What an item of any list is of: its `type` says which of its keys holds it. */
function tellItem(item: Item, state: ViewingState, seenOn: string | null): Told {
  switch (item['type']) {
    case 'movie':
      return { ...workIn(item['movie']), part: { kind: 'film' }, state, seenOn }
    case 'show':
      return { ...workIn(item['show']), part: { kind: 'series' }, state, seenOn }
    case 'season': {
      const season = numberIn(recordIn(item['season'])['number'])
      if (season === null) return 'it has no season number'
      return { ...workIn(item['show']), part: { kind: 'season', season }, state, seenOn }
    }
    case 'episode': {
      const { season, number: written } = recordIn(item['episode'])
      const number = numberIn(written)
      if (number === null) return 'it has no episode number'
      const part = { kind: 'episode', season: numberIn(season), number } as const
      return { ...workIn(item['show']), part, state, seenOn }
    }
    default:
      return 'it is neither film nor series'
  }
}

const saysNothing = (key: string, what: string): ExportShape =>
  listShape({
    name: 'Trakt, other lists',
    list,
    keys: [key],
    tell: () => [`${what}, which says nothing of what was seen`],
  })

export const TRAKT: readonly ExportShape[] = [
  listShape({
    name: 'Trakt, history',
    list,
    keys: ['watched_at', 'type'],
    tell: (item) => [tellItem(item, 'seen', dayIn(item['watched_at']))],
  }),
  listShape({ name: 'Trakt, seen series', list, keys: ['show', 'seasons'], tell: tellShow }),
  listShape({
    name: 'Trakt, seen films',
    list,
    keys: ['movie', 'plays'],
    tell: (item) => [tellItem({ ...item, type: 'movie' }, 'seen', dayIn(item['last_watched_at']))],
  }),
  saysNothing('rated_at', 'it is a rating'),
  saysNothing('collected_at', 'it is something owned'),
  listShape({
    name: 'Trakt, hidden',
    list,
    keys: ['hidden_at', 'type'],
    tell: (item, file) => [
      file.includes('dropped')
        ? tellItem(item, 'dropped', null)
        : 'it is hidden, which says nothing of what was seen',
    ],
  }),
  listShape({
    name: 'Trakt, watchlist',
    list,
    keys: ['listed_at', 'type'],
    tell: (item, file) => [
      file.includes('watchlist')
        ? tellItem(item, 'planned', null)
        : 'a list of one’s own says nothing of what was seen',
    ],
  }),
]

/** A series with every episode that was seen of it. */
function tellShow(item: Item): readonly Told[] {
  return listIn(item['seasons'])
    .map(recordIn)
    .flatMap((season) =>
      listIn(season['episodes']).map((each) => {
        const episode = { ...recordIn(each), season: season['number'] }
        const seenOn = dayIn(recordIn(each)['last_watched_at'])
        return tellItem({ type: 'episode', show: item['show'], episode }, 'seen', seenOn)
      }),
    )
}

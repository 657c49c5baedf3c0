/** Yamtrack's own export, a table. Source: https://github.com/FuzzyGrim/Yamtrack/wiki */
import { tableShape, type ExportShape, type Told } from './exportShape.js'
import { dayIn, numberIn, textIn } from './fields.js'
import { identifiersIn } from './identifiersIn.js'
import { splitYear } from './splitYear.js'
import type { ViewingState } from './viewing.js'

const STATES: Readonly<Record<string, ViewingState>> = {
  'in progress': 'watching',
  completed: 'watching',
  planning: 'planned',
  paused: 'watching',
  dropped: 'dropped',
}

const UNREAD: Readonly<Record<string, string>> = {
  manga: 'a comic',
  game: 'a game',
  book: 'a book',
  comic: 'a comic',
}

export const YAMTRACK: readonly ExportShape[] = [
  tableShape({
    name: 'Yamtrack',
    columns: ['media_id', 'source', 'media_type', 'title', 'season_number', 'episode_number', 'status'],
    tell: (cells): Told => {
      const { media_id: id, source, media_type: type = '', status } = cells
      const work = {
        ...splitYear(textIn(cells['title'])),
        identifiers: identifiersIn({ [source ?? '']: id }),
      }
      const state = STATES[(textIn(status) ?? '').toLowerCase()] ?? 'watching'
      const seenOn = dayIn(cells['watch_date']) ?? dayIn(cells['end_date'])
      const season = numberIn(cells['season_number'])
      const number = numberIn(cells['episode_number'])
      switch (type) {
        case 'movie': {
          const isSeen = textIn(status)?.toLowerCase() === 'completed'
          return { ...work, part: { kind: 'film' }, state: isSeen ? 'seen' : state, seenOn }
        }
        case 'episode':
          if (number === null) return 'it has no episode number'
          return { ...work, part: { kind: 'episode', season, number }, state: 'seen', seenOn }
        case 'season':
          if (season === null) return 'it has no season number'
          return { ...work, part: { kind: 'season', season }, state, seenOn: null }
        case 'tv':
          return { ...work, part: { kind: 'series' }, state, seenOn: null }
        case 'anime': {
          const count = numberIn(cells['progress']) ?? 0
          if (count === 0) return { ...work, part: { kind: 'series' }, state, seenOn: null }
          return { ...work, part: { kind: 'first', count }, state: 'seen', seenOn }
        }
        default:
          return `it is ${UNREAD[type] ?? 'something else'}, of which only series and films are taken`
      }
    },
  }),
]

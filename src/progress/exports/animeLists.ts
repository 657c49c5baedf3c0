/**
 * Trackers of anime, which count how many episodes of an entry were seen: MyAnimeList (its XML export and its API's
 * answer), AniList and Kitsu (their APIs' answers, which export tools keep).
 */
import { exportRow, listShape, type ExportShape, type Told } from './exportShape.js'
import { dayIn, listIn, numberIn, recordIn, textIn } from './fields.js'
import { identifiersIn } from './identifiersIn.js'
import type { ViewingState } from './viewing.js'
import { isoDay } from '../../model/moment.js'

interface Progress {
  readonly title: string | null
  readonly identifiers: readonly string[]
  readonly status: string | null
  readonly count: number
  readonly seenOn: string | null
}

const STATES: Readonly<Record<string, ViewingState>> = {
  plantowatch: 'planned',
  planning: 'planned',
  planned: 'planned',
  dropped: 'dropped',
}

/** Entries of these sites are single seasons: what was seen are the first so many episodes. */
function tell({ title, identifiers, status, count, seenOn }: Progress): Told {
  if (title === null) return 'it has no title'
  const work = { title, year: null, identifiers }
  if (count > 0) return { ...work, part: { kind: 'first', count }, state: 'seen', seenOn }
  const state = STATES[(status ?? '').toLowerCase().replaceAll(/[^a-z]/g, '')] ?? 'watching'
  return { ...work, part: { kind: 'series' }, state, seenOn: null }
}

const COMIC = 'it is a comic, of which only series and films are taken'

export const ANIME_LISTS: readonly ExportShape[] = [
  {
    name: 'MyAnimeList, XML',
    rows: ({ name, content }) => {
      if (content.kind !== 'xml') return null
      const entries = content.records.filter(({ fields }) => 'my_status' in fields)
      if (entries.length === 0) return null
      return entries.map(({ name: kind, fields }, index) => {
        const seenOn = dayIn(fields['my_finish_date'])
        const told = tell({
          title: textIn(fields['series_title']),
          identifiers: identifiersIn({ mal: fields['series_animedb_id'] }),
          status: textIn(fields['my_status']),
          count: numberIn(fields['my_watched_episodes']) ?? 0,
          seenOn,
        })
        return exportRow(`${name}, ${kind} ${index + 1}`, kind === 'anime' ? told : COMIC)
      })
    },
  },
  listShape({
    name: 'MyAnimeList, API',
    list: (value) => (Array.isArray(recordIn(value)['data']) ? listIn(recordIn(value)['data']) : null),
    keys: ['list_status', 'node'],
    tell: (item) => {
      const { id, title } = recordIn(item['node'])
      const status = recordIn(item['list_status'])
      if ('num_chapters_read' in status) return [COMIC]
      const told = tell({
        title: textIn(title),
        identifiers: identifiersIn({ mal: id }),
        status: textIn(status['status']),
        count: numberIn(status['num_episodes_watched']) ?? 0,
        seenOn: dayIn(status['finish_date']),
      })
      return [told]
    },
  }),
  {
    name: 'AniList',
    rows: ({ name, content }) => {
      const data = content.kind === 'json' ? recordIn(recordIn(content.value)['data']) : {}
      const collections = (['anime', 'manga', 'MediaListCollection'] as const).filter(
        (key) => 'lists' in recordIn(data[key]),
      )
      if (collections.length === 0) return null
      return collections.flatMap((kind) => {
        const lists = listIn(recordIn(data[kind])['lists']).map(recordIn)
        const entries = lists.flatMap((list) => listIn(list['entries'])).map(recordIn)
        return entries.map((entry, index) =>
          exportRow(`${name}, ${kind} ${index + 1}`, kind === 'manga' ? COMIC : tellAniList(entry)),
        )
      })
    },
  },
  {
    name: 'Kitsu',
    rows: ({ name, content }) => {
      const { data, included } = content.kind === 'json' ? recordIn(content.value) : {}
      const entries = listIn(data).map(recordIn)
      if (entries[0]?.['type'] !== 'libraryEntries') return null
      const titles = new Map(
        listIn(included)
          .map(recordIn)
          .map((each) => [
            `${textIn(each['type'])}/${textIn(each['id'])}`,
            recordIn(each['attributes'])['canonicalTitle'],
          ]),
      )
      return entries.map((entry, index) => exportRow(`${name}, item ${index + 1}`, tellKitsu(entry, titles)))
    },
  },
]

function tellAniList(entry: Readonly<Record<string, unknown>>): Told {
  const media = recordIn(entry['media'])
  const titles = recordIn(media['title'])
  return tell({
    title: textIn(titles['userPreferred']) ?? textIn(titles['english']) ?? textIn(titles['romaji']),
    identifiers: identifiersIn({ anilist: media['id'], mal: media['idMal'] }),
    status: textIn(entry['status']),
    count: numberIn(entry['progress']) ?? 0,
    seenOn: fuzzyDay(entry['completedAt']),
  })
}

/** AniList's `{ "year": 2022, "month": 12, "day": 28 }`, any of which may be null. */
function fuzzyDay(value: unknown): string | null {
  const { year, month, day } = recordIn(value)
  const [y, m, d] = [numberIn(year), numberIn(month), numberIn(day)]
  return y === null || m === null || d === null ? null : dayIn(isoDay(y, m, d))
}

function tellKitsu(entry: Readonly<Record<string, unknown>>, titles: ReadonlyMap<string, unknown>): Told {
  const { status, progress, finishedAt } = recordIn(entry['attributes'])
  const anime = recordIn(recordIn(recordIn(entry['relationships'])['anime'])['data'])
  if (textIn(anime['id']) === null) return COMIC
  return tell({
    title: textIn(titles.get(`anime/${textIn(anime['id'])}`)),
    identifiers: [],
    status: textIn(status),
    count: numberIn(progress) ?? 0,
    seenOn: dayIn(finishedAt),
  })
}

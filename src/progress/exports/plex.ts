/** Plex: its webhook, and its library. Source: https://support.plex.tv/articles/115002267687-webhooks */
import { dayIn, listIn, numberIn, recordIn, textIn, type Fields } from './fields.js'
import { identifiersIn } from './identifiersIn.js'
import type { Told } from './exportShape.js'
import { isFarEnough, numberOf, tellPlayed, type Played } from './played.js'

/** `[{ "id": "imdb://tt1375666" }]` */
const plexIds = (guids: unknown): readonly string[] =>
  identifiersIn(
    Object.fromEntries(listIn(guids).map((each) => (textIn(recordIn(each)['id']) ?? '').split('://', 2))),
  )

const plexPlayed = (item: Fields): Omit<Played, 'isSeen' | 'seenOn'> => ({
  type: textIn(item['type']),
  title: textIn(item['title']),
  series: textIn(item['grandparentTitle']),
  year: numberIn(item['year']),
  season: numberIn(item['parentIndex']),
  number: numberIn(item['index']),
  identifiers: item['type'] === 'movie' ? plexIds(item['Guid']) : [],
})

export function tellPlexEvent({ event, Metadata: metadata }: Fields): Told {
  const item = recordIn(metadata)
  const isSeen =
    event === 'media.scrobble' ||
    (event === 'media.stop' && isFarEnough(item['viewOffset'], item['duration']))
  return tellPlayed({ ...plexPlayed(item), isSeen, seenOn: dayOfSeconds(item['lastViewedAt']) })
}

export function tellPlexItem(item: Fields): Told {
  const isSeen = (numberIn(item['viewCount']) ?? 0) > 0
  return tellPlayed({ ...plexPlayed(item), isSeen, seenOn: dayOfSeconds(item['lastViewedAt']) })
}

/** Seconds since 1970 in UTC. */
function dayOfSeconds(value: unknown): string | null {
  const seconds = numberOf(value)
  return seconds === null || seconds > 1e11 ? null : dayIn(new Date(seconds * 1000).toISOString())
}

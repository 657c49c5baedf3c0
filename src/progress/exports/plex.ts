/** Plex: its webhook, and its library. Source: https://support.plex.tv/articles/115002267687-webhooks */
import { dayIn, listIn, numberIn, recordIn, textIn, type Fields } from './fields.js'
import { identifiersIn } from './identifiersIn.js'
import type { Told } from './exportShape.js'
import { numberOf, shareOf, tellPlayed, type Played } from './played.js'
import type { PlayEvent } from './playEvent.js'

/** `[{ "id": "imdb://tt1375666" }]` */
const plexIds = (guids: unknown): readonly string[] =>
  identifiersIn(
    Object.fromEntries(listIn(guids).map((each) => (textIn(recordIn(each)['id']) ?? '').split('://', 2))),
  )

/** What libraries of older agents say: `com.plexapp.agents.thetvdb://81189?lang=en`, of an episode with its place behind. */
function agentIds(guid: unknown): readonly string[] {
  const { agent, id } = /agents\.(?<agent>\w+):\/\/(?<id>\w+)/.exec(textIn(guid) ?? '')?.groups ?? {}
  return agent === undefined ? [] : identifiersIn({ [agent]: id })
}

const plexPlayed = (item: Fields): Omit<Played, 'isSeen' | 'seenOn'> => ({
  type: textIn(item['type']),
  title: textIn(item['title']),
  series: textIn(item['grandparentTitle']),
  year: numberIn(item['year']),
  season: numberIn(item['parentIndex']),
  number: numberIn(item['index']),
  identifiers:
    item['type'] === 'movie'
      ? [...plexIds(item['Guid']), ...agentIds(item['guid'])]
      : agentIds(item['grandparentGuid'] ?? item['guid']),
})

/** Plex counts something as played, `media.scrobble`, near its end, or when somebody says so. */
export function plexEvent(value: Fields): PlayEvent {
  const event = textIn(value['event'])
  const item = recordIn(value['Metadata'])
  const isCompleted = event === 'media.scrobble'
  return {
    event,
    account: textIn(recordIn(value['Account'])['title']),
    item: plexPlayed(item),
    isOver: isCompleted || event === 'media.stop',
    isCompleted,
    isListed: false,
    share: shareOf(item['viewOffset'], item['duration']),
    // What it says of the last viewing may be of the one before.
    at: null,
    seenOn: dayOfSeconds(item['lastViewedAt']),
  }
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

/**
 * Jellyfin (the README of jellyfin-plugin-webhook) and Emby (https://emby.media/support/articles/Webhooks.html), which
 * have one origin: their webhooks, and their libraries.
 */
import type { Told } from './exportShape.js'
import { dayIn, isTrue, numberIn, recordIn, textIn, type Fields } from './fields.js'
import { identifiersIn } from './identifiersIn.js'
import { isFarEnough, tellPlayed, type Played } from './played.js'

const itemPlayed = (item: Fields, seriesIds: unknown): Omit<Played, 'isSeen' | 'seenOn'> => ({
  type: textIn(item['Type']),
  title: textIn(item['Name']),
  series: textIn(item['SeriesName']),
  year: numberIn(item['ProductionYear']),
  season: numberIn(item['ParentIndexNumber']),
  number: numberIn(item['IndexNumber']),
  identifiers: identifiersIn(item['Type'] === 'Movie' ? item['ProviderIds'] : seriesIds),
})

export function tellEmbyEvent({
  Event: event,
  Item: written,
  PlaybackInfo: playback,
  Date: date,
}: Fields): Told {
  const item = recordIn(written)
  const { PlayedToCompletion: completed, PositionTicks: position } = recordIn(playback)
  const isStopped =
    event === 'playback.stop' && (isTrue(completed) || isFarEnough(position, item['RunTimeTicks']))
  const isSeen = event === 'item.markplayed' || isStopped
  return tellPlayed({ ...itemPlayed(item, item['SeriesProviderIds']), isSeen, seenOn: dayIn(date) })
}

/** The plugin's own form is flat; templates that people use put the item inside. */
export function tellJellyfin(value: Fields): Told {
  const item = recordIn(value['Item'])
  const isNested = 'Item' in value
  const played = isNested ? itemPlayed(item, item['SeriesProviderIds']) : flatPlayed(value)
  const done = isTrue(value['PlayedToCompletion']) || isTrue(value['Played'])
  const far = isFarEnough(value['PlaybackPositionTicks'], value['RunTimeTicks'] ?? item['RunTimeTicks'])
  const isSeen = value['NotificationType'] !== 'PlaybackProgress' && (done || far)
  return tellPlayed({ ...played, isSeen, seenOn: dayIn(value['UtcTimestamp']) ?? dayIn(value['Timestamp']) })
}

function flatPlayed(value: Fields): Omit<Played, 'isSeen' | 'seenOn'> {
  const ids = Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key.toLowerCase().startsWith('provider_'))
      .map(([key, each]) => [key.slice('provider_'.length), each]),
  )
  const type = textIn(value['ItemType']) ?? textIn(value['Type'])
  return {
    type,
    title: textIn(value['Name']),
    series: textIn(value['SeriesName']),
    year: numberIn(value['Year']),
    season: numberIn(value['SeasonNumber']),
    number: numberIn(value['EpisodeNumber']),
    identifiers: type === 'Movie' ? identifiersIn(ids) : [],
  }
}

export function tellLibraryItem(item: Fields): Told {
  const { Played: played, LastPlayedDate: playedOn } = recordIn(item['UserData'])
  return tellPlayed({
    ...itemPlayed(item, item['SeriesProviderIds']),
    isSeen: isTrue(played),
    seenOn: dayIn(playedOn),
  })
}

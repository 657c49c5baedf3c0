/**
 * Jellyfin (the README of jellyfin-plugin-webhook) and Emby (https://emby.media/support/articles/Webhooks.html), which
 * have one origin: their webhooks, and their libraries.
 */
import type { Told } from './exportShape.js'
import { dayIn, isTrue, numberIn, recordIn, textIn, type Fields } from './fields.js'
import { identifiersIn } from './identifiersIn.js'
import { shareOf, tellPlayed, type Played } from './played.js'
import type { PlayEvent } from './playEvent.js'

const itemPlayed = (item: Fields, seriesIds: unknown): Omit<Played, 'isSeen' | 'seenOn'> => ({
  type: textIn(item['Type']),
  title: textIn(item['Name']),
  series: textIn(item['SeriesName']),
  year: numberIn(item['ProductionYear']),
  season: numberIn(item['ParentIndexNumber']),
  number: numberIn(item['IndexNumber']),
  identifiers: identifiersIn(item['Type'] === 'Movie' ? item['ProviderIds'] : seriesIds),
})

/** What Emby calls the end of a playing, and a word of somebody that they have seen it. */
export function embyEvent(value: Fields): PlayEvent {
  const event = textIn(value['Event'])
  const item = recordIn(value['Item'])
  const { PlayedToCompletion: completed, PositionTicks: position } = recordIn(value['PlaybackInfo'])
  const isOver = event === 'playback.stop'
  return {
    event,
    account: textIn(recordIn(value['User'])['Name']),
    item: itemPlayed(item, item['SeriesProviderIds']),
    isOver,
    isCompleted: isOver && isTrue(completed),
    isListed: event === 'item.markplayed',
    share: shareOf(position, item['RunTimeTicks']),
    at: textIn(value['Date']),
    seenOn: dayIn(value['Date']),
  }
}

/** Why Jellyfin saved what a user has played, where that is because they have. */
const SAVED_AS_PLAYED = new Set(['PlaybackFinished', 'TogglePlayed'])

/** The plugin's own form is flat; templates that people use put the item inside. */
export function jellyfinEvent(value: Fields): PlayEvent {
  const item = recordIn(value['Item'])
  const event = textIn(value['NotificationType'])
  const isOver = event === 'PlaybackStop'
  const isSaved = event === 'UserDataSaved' && SAVED_AS_PLAYED.has(textIn(value['SaveReason']) ?? '')
  return {
    event,
    account: accountIn(value),
    item: 'Item' in value ? itemPlayed(item, item['SeriesProviderIds']) : flatPlayed(value),
    isOver,
    isCompleted: isOver && isTrue(value['PlayedToCompletion']),
    isListed: (isOver || isSaved) && isTrue(value['Played']),
    share: shareOf(value['PlaybackPositionTicks'], value['RunTimeTicks'] ?? item['RunTimeTicks']),
    at: textIn(value['UtcTimestamp']) ?? textIn(value['Timestamp']),
    seenOn: dayIn(value['UtcTimestamp']) ?? dayIn(value['Timestamp']),
  }
}

const accountIn = (value: Fields): string | null =>
  textIn(value['NotificationUsername']) ??
  textIn(value['Username']) ??
  textIn(recordIn(value['User'])['Name']) ??
  textIn(recordIn(value['Session'])['UserName'])

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

/** Kodi: what its JSON-RPC answers and gives notice of (https://kodi.wiki/view/JSON-RPC_API). */
import { dayIn, isTrue, numberIn, recordIn, textIn, type Fields } from './fields.js'
import { identifiersIn } from './identifiersIn.js'
import { shareOf } from './played.js'
import type { PlayEvent } from './playEvent.js'

/**
 * A notice (`Player.OnStop`, `VideoLibrary.OnUpdate`), an answer (`Player.GetItem`), or an item by itself as add-ons send
 * it, with `event` where they say what happened.
 */
export function kodiEvent(value: Fields): PlayEvent {
  const data = recordIn(recordIn(value['params'])['data'])
  const item = [data['item'], recordIn(value['result'])['item'], value['item'], value]
    .map(recordIn)
    .find((each) => 'type' in each || 'title' in each)
  const event = textIn(value['method']) ?? textIn(value['event'])
  return eventOf(item ?? {}, { event, data: 'item' in data ? data : value })
}

function eventOf(
  item: Fields,
  { event, data }: { readonly event: string | null; readonly data: Fields },
): PlayEvent {
  const { position, total } = recordIn(item['resume'])
  const isStopped = event === null || /stop|end/i.test(event)
  return {
    event,
    // Kodi has no accounts.
    account: null,
    item: {
      type: textIn(item['type']),
      title: textIn(item['title']),
      series: textIn(item['showtitle']),
      year: numberIn(item['year']),
      season: numberIn(item['season']),
      number: numberIn(item['episode']),
      identifiers: item['type'] === 'movie' ? identifiersIn(item['uniqueid']) : [],
    },
    isOver: isStopped,
    isCompleted: isStopped && isTrue(data['end']),
    isListed: (numberIn(data['playcount']) ?? numberIn(item['playcount']) ?? 0) > 0,
    share: shareOf(data['time'], data['totaltime']) ?? shareOf(position, total),
    at: null,
    seenOn: dayIn(item['lastplayed']),
  }
}

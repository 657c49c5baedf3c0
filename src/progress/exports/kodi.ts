import type { Told } from './exportShape.js'
import { dayIn, numberIn, recordIn, textIn, type Fields } from './fields.js'
import { identifiersIn } from './identifiersIn.js'
import { isFarEnough, tellPlayed } from './played.js'

/** What Kodi's JSON-RPC says of an item (https://kodi.wiki/view/JSON-RPC_API). */
export function tellKodi({ item: written }: Fields): Told {
  const item = recordIn(written)
  const { position, total } = recordIn(item['resume'])
  return tellPlayed({
    type: textIn(item['type']),
    title: textIn(item['title']),
    series: textIn(item['showtitle']),
    year: numberIn(item['year']),
    season: numberIn(item['season']),
    number: numberIn(item['episode']),
    identifiers: item['type'] === 'movie' ? identifiersIn(item['uniqueid']) : [],
    isSeen: (numberIn(item['playcount']) ?? 0) > 0 || isFarEnough(position, total),
    seenOn: dayIn(item['lastplayed']),
  })
}

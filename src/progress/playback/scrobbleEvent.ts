/** Our own small form, for clients of any other kind: docs/progress.md describes it. */
import { dayIn, numberIn, recordIn, textIn, type Fields } from '../exports/fields.js'
import { identifiersIn } from '../exports/identifiersIn.js'
import { numberOf } from '../exports/played.js'
import type { PlayEvent } from '../exports/playEvent.js'

/**
 * `{ "title": "Silo", "season": 1, "number": 3, "position": 97 }`: an episode where a number is told, else a film.
 * `position` is in percent; without it all of it was seen.
 */
export function scrobbleEvent(value: Fields): PlayEvent {
  const position = numberOf(value['position'])
  const number = numberIn(value['number'])
  const title = textIn(value['title'])
  const isEpisode = number !== null
  return {
    event: position === null ? 'seen' : 'position',
    account: null,
    item: {
      type: isEpisode ? 'episode' : 'movie',
      title: isEpisode ? null : title,
      series: isEpisode ? title : null,
      year: numberIn(value['year']),
      season: numberIn(value['season']),
      number,
      identifiers: identifiersIn(recordIn(value['ids'])),
    },
    isOver: true,
    isCompleted: position === null,
    isListed: false,
    share: position === null ? null : Math.min(position / 100, 1),
    at: textIn(value['at']),
    seenOn: dayIn(value['at']),
  }
}

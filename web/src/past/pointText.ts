import type { Answer } from '../../../src/http/api.js'
import { momentText } from '../words/momentText.js'
import { words } from '../words/words.js'

/** A point of one's way in words: “up to Jessica Jones 1x13 · 12 March 2016”, or how many things were seen by then. */
export function pointText(
  { days, points }: Pick<Answer<'progress'>, 'days' | 'points'>,
  point: number,
): string {
  if (point >= points) return words.past.now
  if (point === 0) return words.past.nothing
  const ended = days.find(({ upTo }) => upTo === point)
  return ended === undefined
    ? words.past.first(point)
    : `${words.past.upTo(ended.last.words)} · ${momentText(ended.on)}`
}

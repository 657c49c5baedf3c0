/** Words of time that name no date: how long, how often, and soon. Read so that nothing else reads dates into them. */
import { dateless } from '../rule.js'

export const DATELESS_WORDS = [
  dateless('duration', '<number> <unit>'),
  dateless('duration', '<some> <unit>'),
  dateless('duration', 'for <number> <unit>'),
  dateless('vague', '<some> <unit> ago|later|earlier|before|after|from'),
  dateless('vague', 'in <some> <unit>'),
  dateless('vague', 'in the? <shift> <some> <unit>'),
  dateless('set', 'every|each <number>? <unit>'),
  dateless('set', 'every|each <ordinal> <unit>'),
  dateless('set', 'every|each <weekday> <partOfDay>?'),
  dateless('set', 'every|each <month>'),
  dateless('set', 'every|each <season>'),
  dateless('set', 'every|each <weekend>'),
  dateless('set', 'every|each <holiday>'),
  dateless('set', '<weekdays>'),
  dateless('set', '<often>'),
  dateless('set', '<number> times a|per <unit>'),
  dateless('set', 'once|twice a|per <unit>'),
  dateless('vague', '<vague>'),
]

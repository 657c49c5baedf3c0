/** Days as a person writes them: `2016-09-02`, a month or year for all of it, or `today`. */
import { InvalidArgumentError } from 'commander'
import { boundsOf, type Bounds } from '../model/moment.js'

/** The first day of what is written, as an ISO 8601 date. */
export const firstDayIn = (words: string, now: Date = new Date()): string =>
  dayIn(words, now, ({ first }) => first)

/** The last day of what is written, as an ISO 8601 date. */
export const lastDayIn = (words: string, now: Date = new Date()): string =>
  dayIn(words, now, ({ last }) => last)

/** @throws InvalidArgumentError where no such day can be told */
function dayIn(words: string, now: Date, choose: (bounds: Bounds) => string | null): string {
  if (words === 'today') return now.toISOString().slice(0, 'yyyy-mm-dd'.length)
  const bounds = boundsOf(words)
  const day = bounds === null ? null : choose(bounds)
  if (day === null) throw new InvalidArgumentError('Write a day as 2016-09-02, 2016-09 or 2016, or today.')
  return day
}

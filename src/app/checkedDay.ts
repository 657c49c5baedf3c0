/** Days on which something was seen. */
import { Problem } from '../model/problem.js'
import { boundsOf } from '../model/moment.js'
import type { KeepingWorld } from './withLedger.js'

type Clock = Pick<KeepingWorld, 'now'>

/** Today, as an ISO 8601 date in UTC. */
export const dayOf = ({ now }: Clock): string => now().toISOString().slice(0, 'yyyy-mm-dd'.length)

const MS_A_DAY = 86_400_000

/**
 * A day as it was given. Where the sun is up earlier, it is tomorrow already.
 * @throws Problem `usage` where it is none, or still to come
 */
export function checkedDay(day: string, { now }: Clock): string {
  const tomorrow = new Date(now().getTime() + MS_A_DAY)
  if (boundsOf(day)?.first === day && day <= dayOf({ now: () => tomorrow })) return day
  throw new Problem(
    'usage',
    `“${day}” is no day on which something was seen`,
    'Write a day that has been, as 2016-09-02.',
  )
}

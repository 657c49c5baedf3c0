/** How often somebody may try, in this process: each failure makes the next try wait longer. */
import { keepLast } from '../../horizon/keepLast.js'

export interface Attempts {
  /**
   * Begins a try, which counts as failed until it is told to have succeeded: many at once are no way round.
   * @returns 0 where it may go on, else how long to wait first, in milliseconds; then it was none
   */
  readonly begin: (limits: readonly Limit[]) => number
  readonly succeeded: (limits: readonly Limit[]) => void
}

/** Something that is counted. */
export interface Limit {
  readonly key: string
  /** How many tries are free of waiting. */
  readonly free: number
  /** Whether one success makes all failures forgotten. Whoever has one account may not try others for ever. */
  readonly isCleared: boolean
}

/** So many are remembered at most, those that were seen last. */
const MOST_REMEMBERED = 20_000

const LONGEST_WAIT_MS = 15 * 60_000

/** Failures are forgotten after so long without another. */
const FORGOTTEN_MS = 60 * 60_000

interface Failures {
  readonly count: number
  readonly lastMs: number
}

/** @param now the clock */
export function newAttempts(now: () => Date, most = MOST_REMEMBERED): Attempts {
  const failures = new Map<string, Failures>()
  const failuresOf = (key: string): Failures => {
    const known = failures.get(key)
    const isFresh = known !== undefined && now().getTime() - known.lastMs < FORGOTTEN_MS
    return isFresh ? known : { count: 0, lastMs: 0 }
  }
  const waitOf = ({ key, free }: Limit): number => {
    const { count, lastMs } = failuresOf(key)
    if (count < free) return 0
    const wait = Math.min(1000 * 2 ** Math.min(count - free, 20), LONGEST_WAIT_MS)
    return Math.max(0, lastMs + wait - now().getTime())
  }
  const count = (key: string, by: number): void => {
    const value = { count: Math.max(0, failuresOf(key).count + by), lastMs: now().getTime() }
    keepLast(failures, { key, value, most })
  }
  return {
    begin: (limits) => {
      const waitMs = Math.max(0, ...limits.map(waitOf))
      if (waitMs === 0) for (const { key } of limits) count(key, 1)
      return waitMs
    },
    succeeded: (limits) => {
      for (const { key, isCleared } of limits) {
        if (isCleared) failures.delete(key)
        else count(key, -1)
      }
    },
  }
}

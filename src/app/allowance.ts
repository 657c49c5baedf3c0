/** How much somebody may ask of what costs more than an answer, in this process. */
import { keepLast } from '../horizon/keepLast.js'
import { tooOften } from '../model/tooOften.js'

export interface Allowance {
  /** @throws Problem `too-many` where so much was asked in the last minute */
  readonly take: (who: string, most: number) => void
}

const MINUTE_MS = 60_000
/** So many are remembered at most, those that asked last. */
const MOST_REMEMBERED = 20_000

interface Taken {
  readonly sinceMs: number
  readonly count: number
}

/** @param now the clock */
export function newAllowance(now: () => Date): Allowance {
  const taken = new Map<string, Taken>()
  return {
    take: (who, most) => {
      const nowMs = now().getTime()
      const known = taken.get(who)
      const last =
        known !== undefined && nowMs - known.sinceMs < MINUTE_MS ? known : { sinceMs: nowMs, count: 0 }
      if (last.count >= most) {
        const seconds = Math.ceil((last.sinceMs + MINUTE_MS - nowMs) / 1000)
        throw tooOften('that was asked too often', seconds)
      }
      keepLast(taken, { key: who, value: { ...last, count: last.count + 1 }, most: MOST_REMEMBERED })
    },
  }
}

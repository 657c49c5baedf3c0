import { boundsOf } from '../model/moment.js'
import type { StatementColumns } from './statementColumns.js'
import { knownTextAt } from './textTable.js'

/** Moments that are in one place in time, by their numbers; 0 is no moment, which comes last. */
export interface MomentOrder {
  /** Each once, the earliest first: see `momentKey`. */
  readonly keys: readonly string[]
  readonly momentsAt: ReadonlyMap<string, readonly number[]>
}

const kept = new WeakMap<StatementColumns, { readonly size: number; readonly order: MomentOrder }>()

/** Where the moments of all statements lie in time. There are as many as days, and not as statements. */
export function momentOrderOf(columns: StatementColumns): MomentOrder {
  const { moments } = columns
  const before = kept.get(columns)
  if (before?.size === moments.size) return before.order
  const momentsAt = new Map<string, number[]>([[momentKey(null), [0]]])
  for (let number = 1; number < moments.size; number += 1) {
    const key = momentKey(knownTextAt(moments, number))
    const there = momentsAt.get(key)
    if (there === undefined) momentsAt.set(key, [number])
    else there.push(number)
  }
  const order = { keys: [...momentsAt.keys()].toSorted(), momentsAt }
  kept.set(columns, { size: moments.size, order })
  return order
}

/** After every day. */
const LAST = '~'

/** First and last day in one text. Sorted by code units, texts are in the order of time, the vaguer later; none comes last. */
export function momentKey(moment: string | null): string {
  const bounds = moment === null ? null : boundsOf(moment)
  if (bounds === null) return `${LAST} ${LAST}`
  return `${bounds.first ?? bounds.last ?? LAST} ${bounds.last ?? LAST}`
}

/** Whether what lies there may be on that day (ISO 8601) or later. */
export const isKeySince = (key: string, since: string): boolean => key.slice(key.indexOf(' ') + 1) >= since

/** Whether what lies there may be on that day or before. */
export const isKeyUntil = (key: string, until: string): boolean => key.slice(0, key.indexOf(' ')) <= until

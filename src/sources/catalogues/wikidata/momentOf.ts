import { isMoment } from '../../../model/moment.js'
import { keysIn, lineIn } from '../../packFrom/jsonParts.js'

/** How much of a time counts, by its `precision`: https://www.wikidata.org/wiki/Help:Dates. */
const DAY = 11
const MONTH = 10
const YEAR = 9
const DECADE = 8

/**
 * A time of Wikidata, `{ time: "+2004-09-22T00:00:00Z", precision: 11 }`, as EDTF no more exact than it is: `2004-09`,
 * `2004`, `200X`. Null for centuries and for what is no time of ours.
 */
export function momentOf(value: unknown): string | null {
  const { time, precision } = keysIn(value)
  const written = /^\+(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)T/.exec(lineIn(time) ?? '')?.groups
  const { year = '', month, day } = written ?? {}
  const moment =
    precision === DAY
      ? `${year}-${month}-${day}`
      : precision === MONTH
        ? `${year}-${month}`
        : precision === YEAR
          ? year
          : precision === DECADE
            ? `${year.slice(0, 3)}X`
            : ''
  return isMoment(moment) && !moment.startsWith('0000') ? moment : null
}

/** The first of several, by where they begin; of two that begin together the more exact one. Null where there is none. */
export function earliestOf(values: readonly unknown[]): string | null {
  const moments = values.flatMap((value) => momentOf(value) ?? [])
  return (
    moments.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : b.length - a.length))[0] ?? null
  )
}

const key = (moment: string): string => moment.replace('X', '0').padEnd(10, '-01')

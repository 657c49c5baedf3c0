import { boundsOf, isoDay } from '../../model/moment.js'

/** A day as a country writes it (`11/20/15`, `20.11.2015`) as ISO 8601; null where it is none, or could be two. */
export type SlashedDays = (written: string) => string | null

/**
 * Learns from all days of one file whether the month stands first: one day after the 12th of a month settles all. Where
 * none does, only those are known that are the same either way.
 */
export function slashedDays(all: readonly string[]): SlashedDays {
  const parts = all.map(partsOf).filter((each) => each !== null)
  const dayFirst = parts.some(([first]) => first > 12)
  const monthFirst = parts.some(([, second]) => second > 12)
  return (written) => {
    const found = partsOf(written)
    if (found === null) return null
    const [first, second, year] = found
    if (first !== second && dayFirst === monthFirst) return null
    const day = dayFirst ? isoDay(year, second, first) : isoDay(year, first, second)
    return boundsOf(day) === null ? null : day
  }
}

function partsOf(written: string): readonly [first: number, second: number, year: number] | null {
  const groups = /^(?<first>\d{1,2})[./-](?<second>\d{1,2})[./-](?<year>\d{4}|\d{2})$/.exec(written)?.groups
  if (groups === undefined) return null
  const year = Number(groups['year'])
  return [Number(groups['first']), Number(groups['second']), year < 100 ? 2000 + year : year]
}

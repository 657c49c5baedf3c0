/** What media servers tell of one thing that was played, in words that all of them can be put in. */
import type { Told } from './exportShape.js'
import { textIn } from './fields.js'
import { splitYear } from './splitYear.js'
import type { ViewedPart, Viewing } from './viewing.js'

/** One thing in a server's library, in words that all of them can be put in. */
export interface Played {
  readonly type: string | null
  readonly title: string | null
  readonly series: string | null
  readonly year: number | null
  readonly season: number | null
  readonly number: number | null
  /** Of a film, or of the series of an episode: what the server knows an episode by is the episode's own. */
  readonly identifiers: readonly string[]
  readonly isSeen: boolean
  readonly seenOn: string | null
}

/** A viewing in the words of exports, or why it is none. */
export function tellPlayed({ type, title, series, season, number, isSeen, ...rest }: Played): Told {
  const state = isSeen ? 'seen' : 'unseen'
  switch ((type ?? '').toLowerCase()) {
    case 'movie':
      return { title, ...partOf({ kind: 'film' }, rest), state }
    case 'episode':
      if (number === null) return 'it has no episode number'
      // The year is the episode's, and says little of the series.
      return {
        ...splitYear(series),
        ...partOf({ kind: 'episode', season, number }, rest),
        ...yearOf(series),
        state,
      }
    default:
      return 'it is neither film nor episode'
  }
}

const partOf = (
  part: ViewedPart,
  { year, identifiers, seenOn }: Pick<Played, 'year' | 'identifiers' | 'seenOn'>,
): Omit<Viewing, 'title' | 'state'> => ({ year, identifiers, part, seenOn })

const yearOf = (series: string | null): Pick<Viewing, 'year'> => ({ year: splitYear(series).year })

/** How much of it was played, 0 to 1; null where that is not told. */
export const shareOf = (position: unknown, length: unknown): number | null => {
  const [at, of] = [numberOf(position), numberOf(length)]
  return at !== null && of !== null && of > 0 ? Math.min(at / of, 1) : null
}

/** Ticks are longer than other numbers. */
export const numberOf = (value: unknown): number | null => {
  const number = Number(textIn(value) ?? Number.NaN)
  return Number.isFinite(number) && number >= 0 ? number : null
}

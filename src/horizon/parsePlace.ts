import { parseTime } from '../model/playingTime.js'

/** The part of a work that somebody means, as they wrote it, before any outline is looked at. */
export type Place = Part & {
  /** Seconds from the beginning of the installment, or of the last of several; null for all of it. */
  readonly atSeconds: number | null
}

type Part =
  | { readonly kind: 'all' }
  /** A lone number: a season, or an installment of a work without seasons. Only the outline can tell. */
  | { readonly kind: 'part'; readonly number: number; readonly upTo: boolean }
  | { readonly kind: 'season'; readonly season: number; readonly upTo: boolean }
  | {
      readonly kind: 'installment'
      readonly season: number | null
      readonly number: number
      /** Everything up to and with it. */
      readonly upTo: boolean
    }

const INSTALLMENT = '(?:episode|ep\\.?|e|chapter|ch\\.?|part|issue|#)'
const SEASON = '(?:season|series|s|volume|vol\\.?)'

/** Each way of writing a place, whole. Four digits are enough: nothing has more installments. */
const SPELLINGS: readonly RegExp[] = [
  /^(?<season>\d{1,4})\s?x\s?(?<number>\d{1,4})$/i,
  new RegExp(`^${SEASON}\\s?(?<season>\\d{1,4})[\\s,:]{0,3}${INSTALLMENT}\\s?(?<number>\\d{1,4})$`, 'i'),
  new RegExp(`^${SEASON}\\s?(?<season>\\d{1,4})$`, 'i'),
  new RegExp(`^${INSTALLMENT}\\s?(?<number>\\d{1,4})$`, 'i'),
  /^(?<part>\d{1,4})$/,
]

/**
 * `1`, `1x03`, `S1E3`, `season 1 episode 3`, `episode 3`, each also after `..` and before a time, `@00:32:10`; a time alone
 * is one of the whole. Null for anything else.
 */
export function parsePlace(words: string): Place | null {
  const [whole = '', time] = words.split(/\s?@\s?/, 2)
  const atSeconds = time === undefined ? null : parseTime(time)
  if (time !== undefined && atSeconds === null) return null
  if (whole === '' && time !== undefined) return { kind: 'all', atSeconds }
  const part = parsePart(whole)
  return part && { ...part, atSeconds }
}

function parsePart(words: string): Part | null {
  const bare = words.replace(/^(?:\.\.\.?|…)\s*/, '')
  const upTo = bare !== words
  for (const spelling of SPELLINGS) {
    const groups = spelling.exec(bare)?.groups
    if (groups !== undefined) return partIn(groups, upTo)
  }
  return null
}

function partIn(groups: Readonly<Record<string, string | undefined>>, upTo: boolean): Part {
  const { season, number, part } = groups
  if (part !== undefined) return { kind: 'part', number: Number(part), upTo }
  if (number === undefined) return { kind: 'season', season: Number(season), upTo }
  return {
    kind: 'installment',
    season: season === undefined ? null : Number(season),
    number: Number(number),
    upTo,
  }
}

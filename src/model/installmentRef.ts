import { parseTime, tellTime } from './playingTime.js'

/**
 * How packs and reveal points name what can be seen: `work/1x03` an episode, `work/3` an installment of a work
 * without seasons, `work/1` a season, `work` all of it. `work/3` is read against the work's outline, because only
 * the outline says whether a work has seasons. `work/1x03@00:32:10` is an episode up to that moment of it.
 */
export interface RefParts {
  readonly work: string
  readonly season: number | null
  readonly number: number | null
  /** Seconds from the beginning of the installment; null for all of it. */
  readonly atSeconds: number | null
}

const REF = /^(?<work>[^/\s@]+)(?:\/(?:(?<season>\d+)x)?(?<number>\d+))?(?:@(?<time>[\d:]+))?$/

/** The parts of a reference as written: `a/1x03` → season 1, number 3; `a/3` → season null, number 3. Null when it is no reference. */
export function parseRef(ref: string): RefParts | null {
  const groups = REF.exec(ref)?.groups
  if (groups?.['work'] === undefined) return null
  const { season, number, time } = groups
  const atSeconds = time === undefined ? null : parseTime(time)
  if (time !== undefined && atSeconds === null) return null
  return {
    work: groups['work'],
    season: season === undefined ? null : Number(season),
    number: number === undefined ? null : Number(number),
    atSeconds,
  }
}

/** `episodeRef('daredevil', 1, 3)` is `daredevil/1x03`. */
export function episodeRef(work: string, season: number, number: number): string {
  return `${work}/${season}x${String(number).padStart(2, '0')}`
}

/** `partRef('the-defenders', 3)` is `the-defenders/3`: a season, or an installment of a work without seasons. */
export function partRef(work: string, number: number): string {
  return `${work}/${number}`
}

/** `timeRef('silo/1x03', 1930)` is `silo/1x03@00:32:10`: the installment up to there. */
export function timeRef(installment: string, atSeconds: number): string {
  return `${installment}@${tellTime(atSeconds)}`
}

/** `silo/1x03@00:32:10` as `silo/1x03`: the whole of what it is a part of. Other references stay as they are. */
export const wholeRef = (ref: string): string => ref.replace(/@.*$/s, '')

/** The work of `silo/1x03@00:32:10` is `silo`: what stands before the first stroke, or before a time. */
export const workOf = (ref: string): string => /^[^/@]*/.exec(ref)?.[0] ?? ref

/** `work/1x3@32:10` as `work/1x03@00:32:10`: the one way to write each reference. What is no reference stays as it is. */
export function canonicalRef(ref: string): string {
  const parts = parseRef(ref)
  if (parts === null) return ref
  const whole = wholeOf(parts)
  return parts.atSeconds === null ? whole : timeRef(whole, parts.atSeconds)
}

function wholeOf({ work, season, number }: RefParts): string {
  if (number === null) return work
  return season === null ? partRef(work, number) : episodeRef(work, season, number)
}

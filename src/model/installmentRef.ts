/**
 * How packs and reveal points name what can be seen: `work/1x03` an episode, `work/3` an installment of a work
 * without seasons, `work/1` a season, `work` all of it. `work/3` is read against the work's outline, because only
 * the outline says whether a work has seasons.
 */
export interface RefParts {
  readonly work: string
  readonly season: number | null
  readonly number: number | null
}

const REF = /^(?<work>[^/\s]+)(?:\/(?:(?<season>\d+)x)?(?<number>\d+))?$/

/** The parts of a reference as written: `a/1x03` → season 1, number 3; `a/3` → season null, number 3. Null when it is no reference. */
export function parseRef(ref: string): RefParts | null {
  const groups = REF.exec(ref)?.groups
  if (groups?.['work'] === undefined) return null
  const season = groups['season']
  const number = groups['number']
  return {
    work: groups['work'],
    season: season === undefined ? null : Number(season),
    number: number === undefined ? null : Number(number),
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

/** `work/1x3` as `work/1x03`: the one way to write each reference. What is no reference stays as it is. */
export function canonicalRef(ref: string): string {
  const parts = parseRef(ref)
  if (parts === null || parts.number === null) return ref
  return parts.season === null
    ? partRef(parts.work, parts.number)
    : episodeRef(parts.work, parts.season, parts.number)
}

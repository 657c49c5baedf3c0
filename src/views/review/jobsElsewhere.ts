import { datedUnitsOf } from '../../horizon/datedUnits.js'
import type { Visible } from '../../horizon/visible.js'
import { boundsOf } from '../../model/moment.js'
import type { KnownStatement } from '../../model/statement.js'
import type { Work } from '../../model/work.js'

const IN_PASSING = /\b(?:guest|cameo|voice|voices|narrator)\b/i

/**
 * The rows that tell everybody of somebody's part in one work, while a series in which they play somebody else was still
 * going on: whoever is needed elsewhere may not come back.
 */
export function jobsElsewhere({ statements, works }: Visible): ReadonlySet<number> {
  const lastDays = new Map(works.filter(isSeries).map((work) => [work.id, lastDayOf(work)]))
  const byPerson = new Map<string, { readonly row: number; readonly job: KnownStatement }[]>()
  for (const row of statements.rowsOf(['plays', 'cast'])) {
    const job = statements.statementIn(row)
    if (job.work === null || job.negated) continue
    byPerson.set(job.subject, [...(byPerson.get(job.subject) ?? []), { row, job }])
  }
  const found = new Set<number>()
  for (const jobs of byPerson.values())
    for (const { row, job } of jobs)
      if (jobs.some((other) => mayEnd(other.job, job, lastDays))) found.add(row)
  return found
}

/** Whether the one job may be over because of the other. */
function mayEnd(
  { predicate, object, work }: KnownStatement,
  job: KnownStatement,
  lastDays: ReadonlyMap<string, string>,
): boolean {
  if (predicate !== 'plays' || work === job.work || object === job.object) return false
  if (job.revealedIn.length > 0 || IN_PASSING.test(`${job.role ?? ''} ${job.value ?? ''}`)) return false
  const told = job.sources
    .flatMap(({ said }) => (said === null ? [] : (boundsOf(said)?.first ?? [])))
    .toSorted()
  const [day] = told
  return day !== undefined && day < (lastDays.get(work ?? '') ?? '')
}

const isSeries = ({ kind }: Work): boolean => kind === 'series'

/** The last day on which anything of it is known to come out; past all days where a season is announced without dates. */
function lastDayOf(work: Work): string {
  const days = datedUnitsOf(work).map(({ released }) => released && (boundsOf(released)?.last ?? null))
  return days.at(-1) === null ? '9999' : (days.findLast((day) => day !== null) ?? '')
}

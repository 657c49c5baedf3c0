import { partRef } from '../../model/installmentRef.js'
import { boundsOf } from '../../model/moment.js'
import type { Installment, Work } from '../../model/work.js'

/** What the bound of the third law needs to know of the day of writing and of what works there are. */
export interface Known {
  readonly works: ReadonlyMap<string, Work>
  /** Last day on which the text may have been written, ISO date; null when nothing is known of it. */
  readonly writtenBy: string | null
}

/**
 * The reveal point that is always safe for a sentence about the story of a work (third law): all of it that had been
 * released when it was written, as references to seasons; all of the work when the sentence looks ahead, when the day of
 * writing is not known, or when the outline is not.
 */
export function boundOf(workId: string, known: Known, looksAhead: boolean): readonly string[] {
  const work = known.works.get(workId)
  if (work === undefined || known.writtenBy === null || looksAhead || work.seasons.length === 0)
    return [workId]
  const by = known.writtenBy
  const released = work.seasons.filter((season) =>
    season.installments.some((installment) => isReleasedBy(installment, by)),
  )
  return released.length === 0 || released.length === work.seasons.length
    ? [workId]
    : released.map((season) => partRef(workId, season.number))
}

const isReleasedBy = (installment: Installment, day: string): boolean => {
  const first = installment.released === null ? null : boundsOf(installment.released)?.first
  return first !== null && first !== undefined && first <= day
}

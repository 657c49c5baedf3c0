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
 * writing is not known, or when the outline is not. Nothing of a work that was still to come, unless it looks ahead.
 */
export function boundOf(workId: string, known: Known, looksAhead: boolean): readonly string[] {
  const work = known.works.get(workId)
  if (work === undefined || known.writtenBy === null || looksAhead) return [workId]
  const by = known.writtenBy
  const released = work.seasons.filter(({ installments }) =>
    installments.some((each) => isReleasedBy(each, by)),
  )
  if (work.seasons.length === 0) return isAhead(work, by) ? [] : [workId]
  if (released.length === work.seasons.length) return [workId]
  return released.map((season) => partRef(workId, season.number))
}

const isReleasedBy = (installment: Installment, day: string): boolean => {
  const first = installment.released === null ? null : boundsOf(installment.released)?.first
  return first !== null && first !== undefined && first <= day
}

/** A work without seasons that was still to come as a whole. */
function isAhead({ released, installments }: Work, day: string): boolean {
  const dates = installments.length > 0 ? installments : [{ number: 1, released }]
  return dates.every((installment) => installment.released !== null && !isReleasedBy(installment, day))
}

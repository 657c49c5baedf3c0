import { boundsOf } from '../model/moment.js'
import type { KnownStatement, Source } from '../model/statement.js'
import type { Universe } from '../model/universe.js'

/** A day, and which of the three times it is held against: when a source said something, or when the ledger had it. */
export interface AsOf {
  /** ISO 8601 date; the day itself is still inside. */
  readonly day: string
  readonly by: 'said' | 'recorded'
}

/**
 * The universe as it stood at the end of a day: without what was said (or recorded) later, so that what was withdrawn
 * later still stands. What bears no date was always so. Of a moment such as “autumn 2016” its first day counts.
 */
export function asOf(universe: Universe, { day, by }: AsOf): Universe {
  const isBy = ({ said, recordedOn }: Source): boolean => {
    const first = by === 'said' ? firstDayOf(said) : (recordedOn ?? '').slice(0, day.length)
    return first <= day
  }
  const statements = Array.from(universe.statements).flatMap((statement): KnownStatement[] => {
    const sources = statement.sources.filter(isBy)
    if (sources.length === statement.sources.length) return [statement]
    // A remark alone does not make a statement: somebody must have said it.
    return sources.some(({ stance = 'asserts' }) => stance === 'asserts') ? [{ ...statement, sources }] : []
  })
  const documents = universe.documents.filter(({ published }) => firstDayOf(published) <= day)
  return { ...universe, statements, documents }
}

const firstDayOf = (moment: string | null): string => (moment === null ? '' : (boundsOf(moment)?.first ?? ''))

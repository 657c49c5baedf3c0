import { episodeRef, partRef } from '../model/installmentRef.js'
import type { KnownStatement } from '../model/statement.js'
import type { Universe } from '../model/universe.js'
import type { Work } from '../model/work.js'
import { datedUnitsOf } from './datedUnits.js'

// Outlines are never changed once made.
const kept = new WeakMap<readonly Work[], ReadonlyMap<string, string>>()

/**
 * Whether a statement only repeats the date that the outline gives to a season or installment. Catalogues say each of
 * them; told one by one they would bury the rest. Another date for the same is told.
 */
export function repeatsOutline({ works }: Pick<Universe, 'works'>, statement: KnownStatement): boolean {
  const { predicate, subject, season, installment, value, happens, negated } = statement
  if (predicate !== 'release' || value !== null || negated || happens === null) return false
  const ref = refOf(subject, season, installment)
  if (ref === null) return false
  const dates = kept.get(works) ?? datesIn(works)
  kept.set(works, dates)
  return dates.get(ref) === happens
}

/** Of every installment by its reference, and of every season, which begins with its first. */
function datesIn(works: readonly Work[]): ReadonlyMap<string, string> {
  const dates = new Map<string, string>()
  for (const work of works) {
    for (const { unit, released } of datedUnitsOf(work)) if (released !== null) dates.set(unit, released)
    for (const { number, installments } of work.seasons) {
      const [first] = installments.toSorted((a, b) => a.number - b.number)
      const released = first?.released ?? null
      if (released !== null) dates.set(partRef(work.id, number), released)
    }
  }
  return dates
}

function refOf(work: string, season: number | null, installment: number | null): string | null {
  if (season === null) return installment === null ? null : partRef(work, installment)
  return installment === null ? partRef(work, season) : episodeRef(work, season, installment)
}

import type { Claim } from '../model/statement.js'
import type { Season, Work } from '../model/work.js'
import { episodeRef, partRef } from '../model/installmentRef.js'
import { workWithId } from '../universe/workWithId.js'
import { datedUnitsOf } from './datedUnits.js'
import type { Horizon } from './horizon.js'
import { sees } from './sees.js'
import { settingsFor } from './settingsFor.js'

/**
 * The outline as its reader wants it: whole, or of each work only up to the installment after the last one seen, so
 * that nothing says how much is still to come.
 */
export function visibleOutline(works: readonly Work[], horizon: Horizon): readonly Work[] {
  // Whoever has seen some of an installment knows of it.
  const hasBegun = (unit: string): boolean => sees(horizon, works, [`${unit}@00:00:00`])
  const isWhole = ({ id }: Work): boolean => settingsFor(horizon, id).outline === 'whole'
  // The same outline again: what follows from one is kept for as long as it lives.
  if (works.every(isWhole)) return works
  return works.map((work) => (isWhole(work) ? work : upToNext(work, hasBegun)))
}

function upToNext(work: Work, hasBegun: (ref: string) => boolean): Work {
  const units = datedUnitsOf(work).map(({ unit }) => unit)
  const kept = new Set(units.slice(0, units.findLastIndex(hasBegun) + 2))
  return {
    ...work,
    seasons: work.seasons.flatMap((season) => seasonUpTo(work.id, season, kept)),
    installments: work.installments.filter(({ number }) => kept.has(partRef(work.id, number))),
  }
}

function seasonUpTo(work: string, season: Season, kept: ReadonlySet<string>): Season[] {
  const { number, installments } = season
  if (installments.length === 0) return kept.has(partRef(work, number)) ? [season] : []
  const left = installments.filter((each) => kept.has(episodeRef(work, number, each.number)))
  return left.length === 0 ? [] : [{ number, installments: left }]
}

/** Whether a statement speaks of a season or installment that its reader does not want to know of yet. */
export function isBeyondOutline(
  { work, subject, season, installment }: Pick<Claim<string>, 'work' | 'subject' | 'season' | 'installment'>,
  horizon: Horizon,
  outline: readonly Work[],
): boolean {
  if (season === null && installment === null) return false
  const about = work ?? subject
  if (settingsFor(horizon, about).outline === 'whole') return false
  const known = workWithId(outline, about)
  if (known === undefined) return false
  const parts = known.seasons.length === 0 ? known : known.seasons.find(({ number }) => number === season)
  if (parts === undefined) return true
  return installment !== null && !parts.installments.some(({ number }) => number === installment)
}

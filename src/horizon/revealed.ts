import { episodeRef, partRef } from '../model/installmentRef.js'
import type { KnownStatement } from '../model/statement.js'
import type { Work } from '../model/work.js'
import type { Horizon } from './horizon.js'
import { sees } from './sees.js'

/** Whether a statement's own reveal point lies within the horizon, with what the settings add to it. */
export function isRevealed(statement: KnownStatement, horizon: Horizon, works: readonly Work[]): boolean {
  return sees(horizon, works, revealPointOf(statement, horizon))
}

/**
 * The reveal point with the settings taken in: the name of an installment, and who plays in it or made it, wait for
 * that installment. A reader who wants all installments' names has them whether seen or not.
 */
function revealPointOf(statement: KnownStatement, { installmentNames }: Horizon): readonly string[] {
  const { revealedIn } = statement
  const own = ownInstallment(statement)
  if (own === null) return revealedIn
  if (statement.predicate !== 'name' || installmentNames === 'seen') return [...revealedIn, own.ref]
  return revealedIn.filter((ref) => !own.within.includes(ref))
}

/** The installment (or season) that a name or a credit is for, with everything that includes it; null for others. */
function ownInstallment(statement: KnownStatement): { ref: string; within: readonly string[] } | null {
  const { predicate, season, installment } = statement
  if (predicate === 'name') return partOf(statement.subject, season, installment)
  const credits = predicate === 'plays' || predicate === 'cast' || predicate === 'credit'
  return credits && statement.work !== null && installment !== null
    ? partOf(statement.work, season, installment)
    : null
}

function partOf(work: string, season: number | null, installment: number | null) {
  if (installment === null) {
    if (season === null) return null
    const ref = partRef(work, season)
    return { ref, within: [ref, work] }
  }
  if (season === null) return { ref: partRef(work, installment), within: [partRef(work, installment), work] }
  const ref = episodeRef(work, season, installment)
  return { ref, within: [ref, partRef(work, season), work] }
}

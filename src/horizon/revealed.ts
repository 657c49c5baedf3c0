import { episodeRef, partRef } from '../model/installmentRef.js'
import type { Claim } from '../model/statement.js'
import type { Work } from '../model/work.js'
import type { Horizon } from './horizon.js'
import { sees } from './sees.js'
import type { Settings } from './settings.js'
import { settingsFor } from './settingsFor.js'

/** What a reveal point follows from; a statement with ids for names. */
export type Revealing = Pick<
  Claim<string>,
  'predicate' | 'subject' | 'work' | 'season' | 'installment' | 'revealedIn'
>

/** Whether a statement's own reveal point lies within the horizon, with what the settings add to it. */
export function isRevealed(statement: Revealing, horizon: Horizon, works: readonly Work[]): boolean {
  return sees(horizon, works, revealPointOf(statement, horizon))
}

/** The reveal point with the settings taken in: references that must all have been seen. */
export const revealPointOf = (statement: Revealing, horizon: Horizon): readonly string[] =>
  revealPointWith(statement, settingsFor(horizon, statement.work ?? statement.subject))

/** As `revealPointOf`, with the settings that hold for the statement's work. */
export const revealPointWith = (statement: Revealing, settings: Settings): readonly string[] => [
  ...ownPoint(statement, settings),
  ...seasonsBefore(statement, settings),
]

/**
 * The name of an installment, and who plays in it or made it, wait for that installment. A reader who wants all
 * installments' names has them whether seen or not.
 */
function ownPoint(statement: Revealing, settings: Settings): readonly string[] {
  const { revealedIn, predicate } = statement
  const own = ownInstallment(statement)
  if (own === null) return revealedIn
  const waits = predicate === 'name' ? settings.installmentNames : settings.installmentCredits
  if (waits === 'seen') return [...revealedIn, own.ref]
  return predicate === 'name' ? revealedIn.filter((ref) => !own.within.includes(ref)) : revealedIn
}

/** Who is in season 3 has survived season 2. */
function seasonsBefore({ predicate, work, season }: Revealing, { returningCast }: Settings): string[] {
  const isCast = predicate === 'plays' || predicate === 'cast'
  if (returningCast === 'shown' || !isCast || work === null || season === null) return []
  return Array.from({ length: season - 1 }, (_, index) => partRef(work, index + 1))
}

/** The installment (or season) that a name or a credit is for, with everything that includes it; null for others. */
function ownInstallment(statement: Revealing): { ref: string; within: readonly string[] } | null {
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

import type { EntityFound } from '../names/mention.js'
import type { Slotted } from '../slots/slotted.js'
import type { StatementFound } from './statementFound.js'

/**
 * Credits whose sentence names no work ("director Carla Weiss says"), each with the work for which the article gives
 * that person the same role elsewhere; where it does so nowhere, the work that was taken for the sentence's stays.
 */
export function settleCredits(
  found: readonly StatementFound[],
  slotted: readonly Slotted[],
): readonly StatementFound[] {
  const works = new Map<string, EntityFound>()
  for (const credit of found)
    if (isCreditIn(credit, slotted) && credit.work !== null && !works.has(keyOf(credit)))
      works.set(keyOf(credit), credit.work)
  if (works.size === 0) return found
  return found.map((statement) => {
    const work = statement.predicate === 'credit' ? works.get(keyOf(statement)) : undefined
    const isSettled = work === undefined || statement.work?.id === work.id || isCreditIn(statement, slotted)
    return isSettled ? statement : { ...statement, work, season: null, installment: null }
  })
}

const keyOf = ({ subject, role }: StatementFound): string => `${subject.id} ${role ?? ''}`

/** A credit whose work is named where it is given. */
function isCreditIn({ predicate, work, sentence }: StatementFound, slotted: readonly Slotted[]): boolean {
  if (predicate !== 'credit' || work === null) return false
  return slotted[sentence]?.slots.some(({ named, entity }) => named && entity?.id === work.id) === true
}

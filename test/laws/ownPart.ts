import type { KnownStatement } from '../../src/model/statement.js'

/** The installment or season that a name is of, or that a part or a credit is for. */
export function ownPart({ predicate, subject, work, season, installment }: KnownStatement): string[] {
  const of = predicate === 'name' ? subject : work
  const isCredit = ['plays', 'cast', 'credit'].includes(predicate) && installment !== null
  if (of === null || !(predicate === 'name' || isCredit)) return []
  if (season !== null && installment !== null)
    return [`${of}/${season}x${String(installment).padStart(2, '0')}`]
  return season === null && installment === null ? [] : [`${of}/${installment ?? season}`]
}

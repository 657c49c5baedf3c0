import type { Claim, Statement } from '../model/statement.js'

/**
 * What a statement of a reading claims, as a ledger keeps it.
 *
 * INVARIANT: its keys stand in the order of `Claim`, because the id of a kept statement is drawn from them.
 */
export function keptClaim(statement: Statement): Claim<string> {
  const { id: _, evidence: __, ...claim } = statement
  return {
    ...claim,
    subject: claim.subject.id,
    object: claim.object?.id ?? null,
    work: claim.work?.id ?? null,
  }
}

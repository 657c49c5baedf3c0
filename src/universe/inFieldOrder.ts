import type { KnownStatement } from '../model/statement.js'

/** The same statement with its fields in the order in which columns tell them, so that two can be compared as text. */
export const inFieldOrder = (statement: KnownStatement): KnownStatement => ({
  id: statement.id,
  predicate: statement.predicate,
  subject: statement.subject,
  object: statement.object,
  value: statement.value,
  role: statement.role,
  work: statement.work,
  season: statement.season,
  installment: statement.installment,
  happens: statement.happens,
  happensText: statement.happensText,
  certainty: statement.certainty,
  negated: statement.negated,
  cue: statement.cue,
  realm: statement.realm,
  speakers: statement.speakers,
  revealedIn: statement.revealedIn,
  basis: statement.basis,
  sources: statement.sources,
})

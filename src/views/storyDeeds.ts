import type { Named } from '../model/entity.js'
import type { Claim, KnownStatement } from '../model/statement.js'

/** Whether a statement tells what happens, and not what somebody is. */
export function isDeed({ predicate, role }: KnownStatement): boolean {
  if (predicate === 'relation') return role !== null && / by$|^(?:married|engaged) to$/.test(role)
  return predicate === 'event' || predicate === 'status'
}

type Telling = Pick<
  Claim<string | Named>,
  'predicate' | 'subject' | 'role' | 'value' | 'certainty' | 'negated'
>

/** Statements of one place without those that another says too: whoever was killed, as surely, is dead. */
export function withoutImplied<S extends Telling>(statements: readonly S[]): S[] {
  const killed = new Set(
    statements.filter(({ role, negated }) => role === 'killed by' && !negated).map(keyOf),
  )
  const isImplied = (each: S): boolean =>
    each.predicate === 'status' && each.value === 'dead' && !each.negated && killed.has(keyOf(each))
  return statements.filter((each) => !isImplied(each))
}

const keyOf = ({ subject, certainty }: Telling): string =>
  `${typeof subject === 'string' ? subject : subject.id} ${certainty}`

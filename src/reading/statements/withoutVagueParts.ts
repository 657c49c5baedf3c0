import type { StatementFound } from './statementFound.js'

/**
 * Without what an article says better elsewhere: that somebody is in a work where it also tells whom they play, and
 * that they play "a smuggler" where it also names the smuggler.
 */
export function withoutVagueParts(found: readonly StatementFound[]): readonly StatementFound[] {
  const better = new Map<string, StatementFound[]>()
  for (const one of found) {
    if (one.predicate !== 'plays' || one.work === null) continue
    const others = better.get(keyOf(one))
    if (others === undefined) better.set(keyOf(one), [one])
    else others.push(one)
  }
  if (better.size === 0) return found
  return found.filter((one) => !(better.get(keyOf(one)) ?? []).some((other) => saysMore(other, one)))
}

/** Who is (or is not) in what. */
const keyOf = ({ subject, work, negated }: StatementFound): string => `${subject.id} ${work?.id} ${negated}`

function saysMore(other: StatementFound, one: StatementFound): boolean {
  if (one.season !== null && one.season !== other.season) return false
  if (one.predicate === 'cast') return true
  return one.predicate === 'plays' && one.object === null && other.object !== null && isOne(one.value ?? '')
}

/** "a smuggler", not "the many clones", of whom each may have a name. */
const isOne = (value: string): boolean => /^(?:the|an?) [a-z' -]*[^s]$/.test(value)

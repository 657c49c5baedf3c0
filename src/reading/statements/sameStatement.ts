import type { StatementFound } from './statementFound.js'

/** Whether two rules read the same in a sentence. */
export function isSame(a: StatementFound, b: StatementFound): boolean {
  return (
    isSameButTime(a, b) && a.happens === b.happens && a.season === b.season && a.installment === b.installment
  )
}

function isSameButTime(a: StatementFound, b: StatementFound): boolean {
  return (
    a.predicate === b.predicate &&
    a.subject.id === b.subject.id &&
    a.object?.id === b.object?.id &&
    a.work?.id === b.work?.id &&
    a.role === b.role &&
    a.value === b.value
  )
}

/** Without what another statement of the sentence says in more detail: a part, a season or a date. */
export function withoutVagueTwins(found: readonly StatementFound[]): StatementFound[] {
  return found.filter((one) => !found.some((other) => other !== one && saysMore(other, one)))
}

function saysMore(other: StatementFound, one: StatementFound): boolean {
  if (one.predicate === 'cast')
    return (
      other.predicate === 'plays' && other.subject.id === one.subject.id && other.work?.id === one.work?.id
    )
  return (
    isSameButTime(other, one) &&
    detailOf(other) > detailOf(one) &&
    DETAILS.every((detail) => one[detail] === null || one[detail] === other[detail])
  )
}

const DETAILS = ['season', 'installment', 'happens'] as const

const detailOf = (statement: StatementFound): number =>
  DETAILS.filter((detail) => statement[detail] !== null).length

import type { Certainty } from '../../model/certainty.js'
import { episodeRef, partRef } from '../../model/installmentRef.js'
import type { NamedInstallment, WorkWhen } from '../when/workWhen.js'

/** When something is out, how sure that is, and by which statement; by the outline where there is none. */
export interface Told {
  readonly released: string | null
  readonly certainty: Certainty
  readonly statement: string | null
}

/** When installments are out, also those to which the outline gives no date. */
export interface ReleaseTold {
  readonly of: (installment: Pick<NamedInstallment, 'ref' | 'released'>) => Told
}

/** Of what was said of an installment the statement that stands counts, where the outline gives no date. */
export function releasesTold({ id, releases }: Pick<WorkWhen, 'id' | 'releases'>): ReleaseTold {
  const told = new Map<string, Told>()
  for (const { stands, answers } of releases) {
    const statement = answers.find((answer) => answer.statement.id === stands)?.statement
    if (statement === undefined || statement.negated || !isItself(statement.value)) continue
    const { season, installment, happens, certainty } = statement
    if (installment !== null)
      told.set(keyOf(id, season, installment), { released: happens, certainty, statement: statement.id })
  }
  return {
    of: ({ ref, released }) =>
      released === null
        ? (told.get(ref) ?? { released, certainty: 'unknown', statement: null })
        : { released, certainty: 'certain', statement: null },
  }
}

/** Not its trailer. */
const isItself = (value: string | null): boolean =>
  value === null || value === 'premiere' || value === 'finale'

const keyOf = (work: string, season: number | null, installment: number): string =>
  season === null ? partRef(work, installment) : episodeRef(work, season, installment)

import type { EntityFound } from '../names/mention.js'
import type { Slotted } from '../slots/slotted.js'
import type { StatementFound } from './statementFound.js'

/**
 * Credits whose sentence names no work ("director Carla Weiss says"), each with the work for which the article gave
 * that person the same role before; where it did so for none, the work that was taken for the sentence's stays.
 * `found` is in order of sentences.
 */
export function settleCredits(
  found: readonly StatementFound[],
  slotted: readonly Slotted[],
): readonly StatementFound[] {
  const works = new Map<string, EntityFound>()
  return found.map((statement) => {
    if (statement.predicate !== 'credit' || statement.work === null) return statement
    const key = `${statement.subject.id} ${statement.role ?? ''}`
    const work = works.get(key)
    if (isNamedIn(slotted[statement.sentence], statement.work)) works.set(key, statement.work)
    else if (work !== undefined && work.id !== statement.work.id)
      return { ...statement, work, season: null, installment: null }
    return statement
  })
}

const isNamedIn = (slotted: Slotted | undefined, work: EntityFound): boolean =>
  slotted?.slots.some(({ named, entity }) => named && entity?.id === work.id) === true

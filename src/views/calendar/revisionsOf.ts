import { boundsOf } from '../../model/moment.js'
import type { KnownStatement, Source } from '../../model/statement.js'

/** How often what was said of something changed. */
export interface Revisions {
  /** 0 where it was said once, or again and again the same. Never less after more was recorded. */
  readonly count: number
  /** RFC 3339, or an ISO 8601 date: when the last of them was recorded, or else said; null where neither is known. */
  readonly last: string | null
}

/**
 * Counts the changes in what was said, in the order in which it was recorded; what was never recorded goes by when it was
 * said. What is recorded later can only add to them, because the number of changes in a row is never less after one more
 * is put into it.
 * @param answers statements that answer one question
 */
export function revisionsOf(answers: readonly KnownStatement[]): Revisions {
  const steps = answers
    .flatMap(({ id, sources }) => sources.map((source) => stepOf(id, source)))
    .toSorted(inOrder)
  const changes = steps.filter(({ says }, place) => steps[place - 1]?.says !== says)
  return { count: Math.max(0, changes.length - 1), last: changes.at(-1)?.on ?? null }
}

interface Step {
  readonly says: string
  readonly recorded: string
  readonly said: string
  readonly on: string | null
}

function stepOf(id: string, { stance = 'asserts', said, recordedOn = '' }: Source): Step {
  const day = said === null ? '' : (boundsOf(said)?.first ?? '')
  const says = stance === 'withdraws' || stance === 'undoes' ? `${stance} ${id}` : id
  return { says, recorded: recordedOn, said: day, on: [recordedOn, day].find((each) => each !== '') ?? null }
}

const inOrder = (a: Step, b: Step): number =>
  compare(a.recorded, b.recorded) || compare(a.said, b.said) || compare(a.says, b.says)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

import type { Followed } from '../../model/followed.js'
import { Problem } from '../../model/problem.js'
import { FetchProblem } from '../../sources/fetch/fetchProblem.js'
import { dueAfter, memoryOf } from './feedMemory.js'

/** What is gone for good is asked again after so long, in case it is not. */
const GONE_MS = 30 * 24 * 3_600_000

/** How a source is after it could not be had: for how long it is left alone, and what its keeper is told. */
export function withFailure(followed: Followed, trouble: unknown, now: Date): Followed {
  const asked = now.toISOString()
  const failures = followed.health.failures + 1
  const [notBefore, lasts] =
    trouble instanceof FetchProblem ? [trouble.notBefore, trouble.lasts] : [null, 'moment' as const]
  const due = dueAfter(memoryOf(followed), { id: followed.id, asked, notBefore, failures })
  return {
    ...followed,
    dueOn: lasts === 'gone' ? new Date(now.getTime() + GONE_MS).toISOString() : due,
    health: { ...followed.health, failedOn: asked, failures, failure: sentenceOf(trouble) },
  }
}

function sentenceOf(trouble: unknown): string {
  if (trouble instanceof Problem) return trouble.message
  return `this is a bug (${trouble instanceof Error ? trouble.message : String(trouble)})`
}

/** Work that failed so often that nobody tries it any more, for the keeper. */
import { Problem } from '../../model/problem.js'
import { withLedger, type KeepingWorld } from '../withLedger.js'

export interface GivenUp {
  readonly id: string
  readonly task: string
  readonly attempts: number
  /** What went wrong, without any address: it may repeat a headline. */
  readonly failure: string
}

export async function givenUpJobs(world: KeepingWorld): Promise<readonly GivenUp[]> {
  const jobs = await withLedger(world, async (ledger) => ledger.jobs.givenUp())
  return jobs.map(({ id, task, attempts, failure }) => ({
    id,
    task,
    attempts,
    failure: withoutAddresses(failure),
  }))
}

/** @throws Problem where there is no such job */
export async function retryJob(id: string, world: KeepingWorld): Promise<void> {
  if (await withLedger(world, async ({ jobs }) => jobs.retry(id))) return
  throw new Problem('not-found', `no work ${id} was given up`, 'See what was with `unspoiled jobs`.')
}

const withoutAddresses = (sentence: string): string =>
  sentence.replaceAll(/(https?:\/\/[^\s/]+)\/\S*/gi, '$1/…')

/**
 * Which workers are alive: each holds a lock of PostgreSQL for as long as its connection lives. The queue alone would give
 * the jobs of one that was killed to others only after four hours.
 */
import { setTimeout } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'

/** So that no other program's locks are ours. */
const SALT = 7_358_114_203

/** How long we wait for what came of the last jobs to be recorded, in tries and milliseconds between them. */
const TRIES = 500
const PAUSE_MS = 20

export interface LiveWorker {
  /** Resolves when others can see that it is alive. */
  readonly isKnown: Promise<unknown>
  /** Waits until what came of its jobs is recorded, which the queue does on the side, and is alive no more. */
  readonly end: () => Promise<void>
}

export function liveWorker(pool: Pool, worker: string): LiveWorker {
  const client = pool.connect()
  const isKnown = client.then(async (connected) =>
    connected.query('select pg_advisory_lock(hashtextextended($1, $2))', [worker, SALT]),
  )
  // Whoever waits for it is told.
  isKnown.catch(() => {})
  return {
    isKnown,
    end: async () => {
      await isKnown
      const connected = await client
      try {
        for (let tries = 0; tries < TRIES && (await holdsJobs(connected, worker)); tries += 1)
          await setTimeout(PAUSE_MS)
        await connected.query('select pg_advisory_unlock(hashtextextended($1, $2))', [worker, SALT])
        connected.release()
      } catch (error) {
        // Then the connection is gone, and the lock with it.
        connected.release(error instanceof Error ? error : true)
      }
    },
  }
}

async function holdsJobs(client: PoolClient, worker: string): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from graphile_worker.jobs where locked_by = $1 limit 1', [
    worker,
  ])
  return rowCount !== 0
}

/** Has others do what a worker had begun that is no more; its attempt does not count. */
export async function freeAbandoned(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ worker: string }>(
    'select distinct locked_by as worker from graphile_worker.jobs where locked_by is not null',
  )
  for (const { worker } of rows) {
    const client = await pool.connect()
    try {
      const lock = await client.query<{ mine: boolean }>(
        'select pg_try_advisory_lock(hashtextextended($1, $2)) as mine',
        [worker, SALT],
      )
      if (lock.rows[0]?.mine !== true) continue
      await free(client, worker)
      await client.query('select pg_advisory_unlock(hashtextextended($1, $2))', [worker, SALT])
    } finally {
      client.release()
    }
  }
}

/** In one transaction, so that nobody else takes a job before its attempt is taken back. */
async function free(client: PoolClient, worker: string): Promise<void> {
  await client.query('begin')
  try {
    const { rows } = await client.query<{ ids: string[]; attempts: number }>(
      'select array_agg(id::text) as ids, attempts::int from graphile_worker.jobs where locked_by = $1 group by attempts',
      [worker],
    )
    await client.query('select graphile_worker.force_unlock_workers(array[$1])', [worker])
    for (const { ids, attempts } of rows) {
      await client.query('select graphile_worker.reschedule_jobs($1::bigint[], attempts := $2)', [
        ids,
        Math.max(attempts - 1, 0),
      ])
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

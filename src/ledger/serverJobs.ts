/** Jobs on a PostgreSQL server: graphile-worker keeps them in a schema of its own beside ours. */
import { EventEmitter } from 'node:events'
import type { RunnerOptions, WorkerEvents } from 'graphile-worker'
import { Pool } from 'pg'
import { MOST_ATTEMPTS, type Jobs, type Task, type Work } from './jobs.js'
import { freeAbandoned, liveWorker, type LiveWorker } from './liveWorkers.js'

/** How often those are looked for whose worker ended without a word. */
const LOOK_MS = 20_000

/** @param url as PostgreSQL writes it */
export function serverJobs(url: string): Jobs {
  let opened: Promise<Pool> | null = null
  const pool = async (): Promise<Pool> => (opened ??= openPool(url))
  const count = async (where: string): Promise<number> => {
    const sql = `select count(*)::int as count from graphile_worker.jobs where ${where}`
    const { rows } = await (await pool()).query<{ count: number }>(sql)
    return rows[0]?.count ?? 0
  }
  return {
    add: async (jobs) => {
      await (
        await pool()
      ).query(ADD, [jobs.map(({ task }) => task), jobs.map(({ about }) => about), MOST_ATTEMPTS])
    },
    workOff: async (work) => {
      const connections = await pool()
      const { runOnce } = await queue()
      do {
        await freeAbandoned(connections)
        await withOptions(work, connections, async (options) => runOnce(options))
      } while (work.signal?.aborted !== true && (await count(READY)) > 0)
    },
    workOn: async (work) => {
      const connections = await pool()
      const { run } = await queue()
      await freeAbandoned(connections)
      await withOptions(work, connections, async (options) => {
        const runner = await run({ ...options, parsedCronItems: [] })
        const timer = setInterval(() => void freeAbandoned(connections).catch(() => {}), LOOK_MS)
        const stop = (): void => void runner.stop().catch(() => {})
        work.signal.addEventListener('abort', stop, { once: true })
        if (work.signal.aborted) stop()
        await runner.promise.finally(() => clearInterval(timer))
      })
    },
    givenUp: async () => {
      const { rows } = await (await pool()).query<GivenUpRow>(GIVEN_UP)
      return rows.map(({ failure, ...row }) => ({ ...row, failure: failure ?? '' }))
    },
    failing: async () => count(FAILING),
    retry: async (id) => {
      const { rowCount } = await (await pool()).query(RETRY, [id])
      return rowCount === 1
    },
    close: async () => {
      if (opened !== null) await (await opened).end()
    },
  }
}

/** Loaded by those who have work for it, with a logger that is silent: what goes wrong with a job stands with the job. */
async function queue() {
  const { Logger, ...rest } = await import('graphile-worker')
  return { ...rest, logger: new Logger(() => () => {}) }
}

interface GivenUpRow {
  readonly id: string
  readonly task: string
  readonly about: string
  readonly attempts: number
  readonly failure: string | null
}

/** A job that is there stays as it is, whatever became of it: what it is about says what is to be done. */
const ADD = `
  select graphile_worker.add_job(task, json_build_object('about', about), max_attempts := $3,
    job_key := task || ' ' || about, job_key_mode := 'unsafe_dedupe')
  from unnest($1::text[], $2::text[]) as job (task, about)`

const READY = 'locked_at is null and run_at <= now() and attempts < max_attempts'

const FAILING = 'last_error is not null and attempts < max_attempts'

const GIVEN_UP = `
  select id::text, task_identifier as task, split_part(key, ' ', 2) as about, attempts::int, last_error as failure
  from graphile_worker.jobs where attempts >= max_attempts and locked_at is null order by id`

const RETRY = `
  select graphile_worker.reschedule_jobs(array[id], run_at := now(), attempts := 0)
  from graphile_worker.jobs where id::text = $1 and attempts >= max_attempts and locked_at is null`

async function openPool(url: string): Promise<Pool> {
  const pool = new Pool({ connectionString: url, application_name: 'unspoiled jobs' })
  // As for the ledger's own: a connection that breaks is made anew, and whoever uses it is told.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    const { makeWorkerUtils, logger } = await queue()
    const utils = await makeWorkerUtils({ pgPool: pool, logger })
    await utils.migrate()
    await utils.release()
    return pool
  } catch (error) {
    await pool.end()
    throw error
  }
}

async function withOptions(
  { tasks, atOnce }: Work,
  pgPool: Pool,
  use: (options: RunnerOptions) => Promise<void>,
): Promise<void> {
  const { logger } = await queue()
  const events: WorkerEvents = new EventEmitter()
  const workers: LiveWorker[] = []
  events.on('pool:create', ({ workerPool }) => void workers.push(liveWorker(pgPool, workerPool.id)))
  const taskList = Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, asTheirs(task)]))
  try {
    await use({
      pgPool,
      logger,
      noHandleSignals: true,
      concurrency: atOnce,
      events,
      taskList,
      // Asked before each job is taken: none is before others can see that we are alive.
      forbiddenFlags: async () => {
        for (const { isKnown } of workers) await isKnown
        return []
      },
    })
  } finally {
    for (const worker of workers) await worker.end()
  }
}

const asTheirs =
  (task: Task) =>
  async (
    payload: unknown,
    { job }: { readonly job: { attempts: number; max_attempts: number } },
  ): Promise<void> =>
    // Every payload was written by ADD.
    task((payload as { readonly about: string }).about, { areLast: job.attempts >= job.max_attempts })

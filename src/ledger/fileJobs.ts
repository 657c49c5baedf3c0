/** Jobs beside a ledger in a file: done by one process at a time, which keeps in mind what runs. */
import { setTimeout } from 'node:timers/promises'
import { alone } from './alone.js'
import { backOffMs, MOST_ATTEMPTS, type Job, type Jobs, type Work } from './jobs.js'
import { inPieces } from './inPieces.js'
import type { Database } from './tables.js'

const ROWS_AT_ONCE = 1_000

/** What is done is forgotten so many at a time: whoever is killed before does no harm by doing it again. */
const MOST_DONE = 50

/** Other processes add jobs too, and cannot tell us. */
const LOOK_MS = 1_000

/** How a process that is told by nobody else learns that a job was added here. */
interface Bell {
  readonly ring: () => void
  readonly rings: () => Promise<void>
}

/**
 * @param lock a file that whoever does the work holds
 * @param now the clock, for when a job is tried again
 */
export function fileJobs(db: Database, lock: string, now: () => Date): Jobs {
  const bell = newBell()
  const work = async (wanted: Work, whenIdle: 'return' | 'wait'): Promise<void> =>
    alone(lock, async () => doJobs(db, { ...wanted, whenIdle, bell, now }))
  return {
    add: async (jobs) => {
      await addJobRows(db, jobs, now())
      bell.ring()
    },
    workOff: async (wanted) => work(wanted, 'return'),
    workOn: async (wanted) => work(wanted, 'wait'),
    givenUp: async () => {
      const rows = await db.selectFrom('job').selectAll().where('attempts', '>=', MOST_ATTEMPTS).execute()
      return rows.map(({ position, task, about, attempts, failure }) => ({
        id: String(position),
        task,
        about,
        attempts,
        failure: failure ?? '',
      }))
    },
    failing: async () => {
      const rows = await db
        .selectFrom('job')
        .select('position')
        .where('attempts', '>', 0)
        .where('attempts', '<', MOST_ATTEMPTS)
        .execute()
      return rows.length
    },
    retry: async (id) => {
      const { numUpdatedRows } = await db
        .updateTable('job')
        .set({ attempts: 0, due_on: now().toISOString() })
        .where('position', '=', Number(id))
        .where('attempts', '>=', MOST_ATTEMPTS)
        .executeTakeFirst()
      bell.ring()
      return numUpdatedRows > 0n
    },
    close: async () => {},
  }
}

async function addJobRows(db: Database, jobs: readonly Job[], now: Date): Promise<void> {
  for (const some of inPieces(jobs, ROWS_AT_ONCE)) {
    await db
      .insertInto('job')
      .values(some.map((job) => ({ ...job, attempts: 0, due_on: now.toISOString(), failure: null })))
      .onConflict((conflict) => conflict.columns(['task', 'about']).doNothing())
      .execute()
  }
}

interface Doing extends Work {
  readonly whenIdle: 'return' | 'wait'
  readonly bell: Bell
  readonly now: () => Date
}

async function doJobs(db: Database, doing: Doing): Promise<void> {
  const { atOnce, signal, whenIdle, bell, now } = doing
  const running = new Map<number, Promise<unknown>>()
  const done: number[] = []
  const isWanted = (): boolean => signal?.aborted !== true
  while (isWanted()) {
    const rung = bell.rings()
    if (done.length >= MOST_DONE || running.size === 0) await forget(db, done.splice(0))
    const without = [...running.keys(), ...done]
    const ready = await readyJobs(db, { now: now(), without, most: atOnce - running.size })
    for (const job of ready) {
      const doingIt = doJob(db, job, doing)
        .then((isDone) => isDone && done.push(job.position))
        .finally(() => running.delete(job.position))
      // Whoever waits for it is told; until somebody does, it is no accident of the process.
      doingIt.catch(() => {})
      running.set(job.position, doingIt)
    }
    if (done.length > 0 && running.size === 0) continue
    if (running.size === 0 && whenIdle === 'return') return
    await Promise.race([...running.values(), ...(running.size < atOnce ? [rung, aWhile(signal)] : [])])
  }
  await Promise.all(running.values())
  await forget(db, done)
}

async function forget(db: Database, done: readonly number[]): Promise<void> {
  if (done.length > 0) await db.deleteFrom('job').where('position', 'in', done).execute()
}

async function aWhile(signal: AbortSignal | undefined): Promise<void> {
  await setTimeout(LOOK_MS, undefined, signal === undefined ? {} : { signal }).catch(() => {})
}

async function readyJobs(
  db: Database,
  { now, without, most }: { readonly now: Date; readonly without: readonly number[]; readonly most: number },
): Promise<Ready[]> {
  if (most === 0) return []
  let ready = db
    .selectFrom('job')
    .select(['position', 'task', 'about', 'attempts'])
    .where('due_on', '<=', now.toISOString())
    .where('attempts', '<', MOST_ATTEMPTS)
  if (without.length > 0) ready = ready.where('position', 'not in', without)
  return ready.orderBy('position').limit(most).execute()
}

interface Ready extends Job {
  readonly position: number
  readonly attempts: number
}

/**
 * @returns whether it is done, and need only be forgotten
 * @throws where what came of it cannot be recorded
 */
async function doJob(
  db: Database,
  { position, task, about, attempts }: Ready,
  { tasks, now }: Doing,
): Promise<boolean> {
  const tried = attempts + 1
  try {
    const perform = tasks[task]
    if (perform === undefined) throw new Error(`nobody knows how to do “${task}”`)
    await perform(about, { areLast: tried >= MOST_ATTEMPTS })
    return true
  } catch (error) {
    const again = {
      attempts: tried,
      due_on: new Date(now().getTime() + backOffMs(tried)).toISOString(),
      failure: error instanceof Error ? error.message : String(error),
    }
    await db.updateTable('job').set(again).where('position', '=', position).execute()
    return false
  }
}

function newBell(): Bell {
  let next: Promise<void> | null = null
  let wake: (() => void) | null = null
  return {
    ring: () => {
      wake?.()
      next = null
    },
    rings: async () => (next ??= new Promise((resolve) => (wake = resolve))),
  }
}

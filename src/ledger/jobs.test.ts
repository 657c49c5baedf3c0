/** What every queue of jobs promises, tried on each kind of ledger. */
import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import { LEDGERS } from '../../test/ledgers/ledgers.js'
import { openLedgers } from '../../test/ledgers/openLedgers.js'
import { MOST_ATTEMPTS, type Job, type Jobs, type Task } from './jobs.js'
import type { LedgerPlace } from './ledgerPlace.js'

const READ = (about: string): Job => ({ task: 'read', about })
const all = (count: number): Job[] => Array.from({ length: count }, (_, index) => READ(`n${index}`))

const workOff = async (jobs: Jobs, read: Task) => jobs.workOff({ tasks: { read }, atOnce: 3 })

/** The queue on a server has a clock of its own: what waits there to be tried again is made to wait no longer. */
async function hurry(place: LedgerPlace): Promise<void> {
  if (place.kind === 'folder') return
  const client = new Client({ connectionString: place.url })
  await client.connect()
  await client.query(
    'select graphile_worker.reschedule_jobs(array_agg(id), run_at := now()) from graphile_worker.jobs',
  )
  await client.end()
}

describe.each(LEDGERS)('jobs of a ledger $kind', (kindOf) => {
  const { open, makePlace } = openLedgers(kindOf, () => new Date())

  test('each is done once, also one that was added twice, or by another', async () => {
    const { jobs } = await open()
    await jobs.add([...all(40), ...all(10)])
    await jobs.add(all(40))
    const done: string[] = []
    await workOff(jobs, async (about) => {
      done.push(about)
      if (about === 'n7') await jobs.add([READ('more')])
    })
    expect(done.toSorted()).toEqual([...all(40).map(({ about }) => about), 'more'].toSorted())
    await workOff(jobs, async (about) => void done.push(about))
    expect(done).toHaveLength(41)
  })

  test('one that fails stops no other, and is tried again later', async () => {
    const ledger = await open()
    await ledger.jobs.add(all(5))
    const done: string[] = []
    await workOff(ledger.jobs, async (about) => {
      if (about === 'n2') throw new Error('the server is asleep')
      done.push(about)
    })
    expect(done.toSorted()).toEqual(['n0', 'n1', 'n3', 'n4'])
    expect([await ledger.jobs.failing(), await ledger.jobs.givenUp()]).toEqual([1, []])
  })

  test('what fails again and again is given up, says why, and is tried anew when the keeper wants', async () => {
    const place = await makePlace()
    const clock = { now: Date.now() }
    const { jobs } = await open(place, () => new Date(clock.now))
    await jobs.add([READ('a')])
    const lasts: boolean[] = []
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      await workOff(jobs, async (_, { areLast }) => {
        lasts.push(areLast)
        throw new Error('the server is asleep')
      })
      clock.now += 24 * 3_600_000
      await hurry(place)
    }
    expect(lasts).toEqual([...Array<boolean>(MOST_ATTEMPTS - 1).fill(false), true])
    const [job, ...more] = await jobs.givenUp()
    expect([job, more]).toMatchObject([{ task: 'read', about: 'a', failure: 'the server is asleep' }, []])
    await jobs.add([READ('a')])
    expect([await jobs.retry('77'), await jobs.retry(job?.id ?? '')]).toEqual([false, true])
    const done: string[] = []
    await workOff(jobs, async (about) => void done.push(about))
    expect([done, await jobs.givenUp()]).toEqual([['a'], []])
  })

  test('several at once never do the same', async () => {
    const place = await makePlace()
    const workers = await Promise.all([open(place), open(place), open(place)])
    await workers[0]?.jobs.add(all(60))
    const done: string[] = []
    const outcomes = await Promise.allSettled(
      workers.map(async (each) => workOff(each.jobs, async (about) => void done.push(about))),
    )
    expect(done.toSorted()).toEqual(
      all(60)
        .map(({ about }) => about)
        .toSorted(),
    )
    const refused = outcomes.filter(({ status }) => status === 'rejected')
    expect(refused).toHaveLength(kindOf.kind === 'in a file' ? 2 : 0)
  })

  test('whoever works on does what is added later, until told to stop', async () => {
    const ledger = await open()
    const stop = new AbortController()
    const done: string[] = []
    const read: Task = async (about) => {
      done.push(about)
      if (about === 'last') stop.abort()
    }
    const working = ledger.jobs.workOn({ tasks: { read }, atOnce: 2, signal: stop.signal })
    await ledger.jobs.add(all(3))
    await ledger.jobs.add([READ('last')])
    await working
    expect(done).toHaveLength(4)
  })
})

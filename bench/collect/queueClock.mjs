import { Client } from 'pg'

/** What waits to be tried again is due now. */
const MOVE_ON = `
  select graphile_worker.reschedule_jobs(array_agg(id), run_at := now())
  from graphile_worker.jobs where run_at > now() and attempts < max_attempts and locked_at is null`

/**
 * The clock of the queue, which on a server is the server's own: half a day of a replay takes it a second, and what failed
 * would wait for minutes. In a file the queue goes by the clock of the replay.
 *
 * @param place of the ledger
 * @returns how it is moved on to where everything that waits is due
 */
export async function queueClock(place) {
  if (place.kind !== 'server') return { moveOn: async () => {}, close: async () => {} }
  const client = new Client({ connectionString: place.url })
  await client.connect()
  return { moveOn: async () => client.query(MOVE_ON), close: async () => client.end() }
}

import { createHash } from 'node:crypto'
import type { Caller } from './caller.js'
import type { House } from './house.js'
import type { Route } from './route.js'

/** The header that names the horizon an answer was given for. */
const HEADER = 'unspoiled-horizon'

/** What says which horizon it was, where the answer depends on one. */
export type HorizonMark = Readonly<Record<string, string>>

/**
 * Names the reader's horizon as it is now: another for another reader, and another whenever something is marked, unmarked or
 * set. By it a browser knows when to drop what it keeps for reading without a network.
 *
 * INVARIANT: it is drawn from the reader's own record alone, and taken before the answer is made: what is answered may be
 * for a newer horizon than it names, never for an older one.
 */
export async function horizonMark(
  { method, access, path, gives }: Route,
  caller: Caller,
  { world }: House,
): Promise<HorizonMark> {
  if (method !== 'GET' || !path.startsWith('/api/v1/')) return {}
  // Calendars and feeds are for programs, which keep what they were given.
  if (access !== 'anyone' || typeof gives === 'string') return {}
  const version = caller.kind === 'visitor' ? '' : await world.ledger.recordVersion(caller.reader)
  const hash = createHash('sha256').update(JSON.stringify([caller.reader, version]))
  return { [HEADER]: hash.digest('base64url').slice(0, 22) }
}

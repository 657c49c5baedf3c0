import { createHash } from 'node:crypto'
import type { KeepingWorld } from '../app/withLedger.js'
import type { Route } from './route.js'

/** The header that names the horizon an answer was given for. */
const HEADER = 'unspoiled-horizon'

/** What says which horizon it was, where the answer depends on one. */
export type HorizonMark = Readonly<Record<string, string>>

/** Whether an address answers for a horizon. Calendars and feeds are for programs, which keep what they were given. */
export const hasHorizon = ({ method, access, path, gives }: Route): boolean =>
  method === 'GET' && access === 'anyone' && path.startsWith('/api/v1/') && typeof gives !== 'string'

/**
 * Names the reader's horizon as it is now: another for another reader, and another whenever something is marked, unmarked or
 * set. By it a browser knows when to drop what it keeps for reading without a network.
 *
 * INVARIANT: it is drawn from the reader's own record alone, and taken before the answer is made: what is answered may be
 * for a newer horizon than it names, never for an older one.
 */
export function horizonMark({ reader, standing }: Pick<KeepingWorld, 'reader' | 'standing'>): HorizonMark {
  if (standing === undefined) return {}
  const hash = createHash('sha256').update(JSON.stringify([reader, standing.record]))
  return { [HEADER]: hash.digest('base64url').slice(0, 22) }
}

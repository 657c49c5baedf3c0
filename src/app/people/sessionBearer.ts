/** Whose session something is, as long as it is good. */
import { Problem } from '../../model/problem.js'
import { withLedger, type KeepingWorld } from '../withLedger.js'
import { hashOf } from './newSecret.js'
import type { LoggedIn } from './peopleWorld.js'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** A session ends so long after somebody logged in (OWASP ASVS 3.3.2), in milliseconds. */
export const ABSOLUTE_MS = 30 * DAY_MS

/** And so long after it was used last. */
export const IDLE_MS = 14 * DAY_MS

/** That it was used is noted at most so often. */
const NOTED_MS = 60 * MINUTE_MS

/** What opens an account to others is done so soon after logging in. */
const FRESH_MS = 15 * MINUTE_MS

/** @returns null where the secret is of no session that is still good */
export async function sessionBearer(secret: string, world: KeepingWorld): Promise<LoggedIn | null> {
  return withLedger(world, async ({ people }) => {
    const bearer = await people.sessionOf(hashOf(secret))
    if (bearer === null) return null
    const nowMs = world.now().getTime()
    const { shown } = bearer
    const isGood =
      nowMs < Date.parse(shown.madeOn) + ABSOLUTE_MS && nowMs < Date.parse(shown.usedOn) + IDLE_MS
    if (!isGood) {
      await people.removeSession(shown.hash)
      return null
    }
    if (nowMs >= Date.parse(shown.usedOn) + NOTED_MS)
      await people.changeSession({ ...shown, usedOn: world.now().toISOString() })
    return bearer
  })
}

/** @throws Problem `unauthenticated` where somebody logged in too long ago for what they want to do */
export function requireFresh({ shown }: LoggedIn, { now }: Pick<KeepingWorld, 'now'>): void {
  if (now().getTime() < Date.parse(shown.madeOn) + FRESH_MS) return
  throw new Problem(
    'unauthenticated',
    'this wants to be sure that it is you',
    'Log in again, and then do it.',
  )
}

/** Where somebody is logged in. */
import { Problem } from '../../model/problem.js'
import { withLedger, type KeepingWorld } from '../withLedger.js'
import { hashOf } from './newSecret.js'
import type { LoggedIn } from './peopleWorld.js'

export interface OwnSession {
  readonly id: string
  readonly device: string
  readonly madeOn: string
  readonly usedOn: string
  /** Whether it is the one that asks. */
  readonly isThis: boolean
}

export async function ownSessions(
  { account, shown: { hash: own } }: LoggedIn,
  world: KeepingWorld,
): Promise<readonly OwnSession[]> {
  const sessions = await withLedger(world, async ({ people }) => people.sessions(account.id))
  return sessions.map(({ id, device, madeOn, usedOn, hash }) => ({
    id,
    device,
    madeOn,
    usedOn,
    isThis: hash === own,
  }))
}

/** @throws Problem `not-found` where the account has no such session */
export async function endSession(id: string, { account }: LoggedIn, world: KeepingWorld): Promise<void> {
  await withLedger(world, async ({ people }) => {
    const session = (await people.sessions(account.id)).find((each) => each.id === id)
    if (session === undefined)
      throw new Problem('not-found', 'there is no such session', 'It may have ended already.')
    await people.removeSession(session.hash)
  })
}

export async function endOtherSessions({ account, shown }: LoggedIn, world: KeepingWorld): Promise<void> {
  await withLedger(world, async ({ people }) =>
    people.together(async (within) => {
      for (const { hash } of await within.sessions(account.id))
        if (hash !== shown.hash) await within.removeSession(hash)
    }),
  )
}

/** Where there is no such session, all is well. */
export async function logOut(secret: string, world: KeepingWorld): Promise<void> {
  await withLedger(world, async ({ people }) => people.removeSession(hashOf(secret)))
}

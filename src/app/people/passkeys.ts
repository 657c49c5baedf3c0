/** The passkeys of an account. */
import type { People } from '../../ledger/people.js'
import type { Account } from '../../model/account.js'
import { Problem } from '../../model/problem.js'
import type { Passkey } from '../../model/proof.js'
import { withLedger, type KeepingWorld } from '../withLedger.js'
import type { LoggedIn } from './peopleWorld.js'
import { requireFresh } from './sessionBearer.js'

export type OwnPasskey = Pick<Passkey, 'id' | 'name' | 'madeOn' | 'usedOn'>

export async function ownPasskeys(
  { account }: LoggedIn,
  world: KeepingWorld,
): Promise<readonly OwnPasskey[]> {
  const passkeys = await withLedger(world, async ({ people }) => people.passkeys(account.id))
  return passkeys.map(({ id, name, madeOn, usedOn }) => ({ id, name, madeOn, usedOn }))
}

/** @throws Problem `not-found` where the account has no such passkey, `refused` where nothing else would open it */
export async function removePasskey(id: string, bearer: LoggedIn, world: KeepingWorld): Promise<void> {
  requireFresh(bearer, world)
  await withLedger(world, async ({ people }) =>
    people.together(async (within) => {
      const account = await within.account(bearer.account.id)
      const passkey = await within.passkey(id)
      if (account === null || passkey?.account !== account.id)
        throw new Problem('not-found', 'there is no such passkey', 'It may have been removed already.')
      await within.removePasskey(id)
      await requireAnother(account, within)
    }),
  )
}

async function requireAnother(account: Account, people: People): Promise<void> {
  const waysIn = [account.passwordHash, account.openId, ...(await people.passkeys(account.id))]
  if (waysIn.every((way) => way === null))
    throw new Problem(
      'refused',
      'nothing else opens this account',
      'Set a password or add another passkey first.',
    )
}

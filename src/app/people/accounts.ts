/** The accounts of a place, for its keepers. What somebody has seen is no part of it. */
import type { People } from '../../ledger/people.js'
import type { Account, Role } from '../../model/account.js'
import { Problem } from '../../model/problem.js'
import { withLedger, type KeepingWorld } from '../withLedger.js'

export interface ListedAccount {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly madeOn: string
}

export async function listAccounts(world: KeepingWorld): Promise<readonly ListedAccount[]> {
  const accounts = await withLedger(world, async ({ people }) => people.accounts())
  return accounts.map(({ id, name, role, madeOn }) => ({ id, name, role, madeOn }))
}

/**
 * Makes a keeper of a reader, or a reader of a keeper. Whoever's rights change logs in again.
 * @throws Problem `not-found` where there is no such account, `refused` for the last keeper
 */
export async function changeRole(
  { id, role }: { readonly id: string; readonly role: Role },
  world: KeepingWorld,
): Promise<void> {
  await withLedger(world, async ({ people }) =>
    people.together(async (within) => {
      const account = await found(id, within)
      if (account.role === role) return
      if (role === 'reader') await requireAnotherKeeper(account, within)
      await within.changeAccount({ ...account, role })
      for (const { hash } of await within.sessions(id)) await within.removeSession(hash)
    }),
  )
}

/** Deletes an account and everything that is kept of its readers. @throws as `changeRole` */
export async function deleteAccount(id: string, world: KeepingWorld): Promise<void> {
  await withLedger(world, async ({ people }) =>
    people.together(async (within) => {
      await requireAnotherKeeper(await found(id, within), within)
      await within.removeAccount(id)
    }),
  )
}

async function found(id: string, people: People): Promise<Account> {
  const account = await people.account(id)
  if (account === null)
    throw new Problem('not-found', 'there is no such account', 'It may have been deleted.')
  return account
}

async function requireAnotherKeeper({ id, role }: Account, people: People): Promise<void> {
  const keepers = (await people.accounts()).filter((each) => each.role === 'keeper' && each.id !== id)
  if (role === 'keeper' && keepers.length === 0)
    throw new Problem('refused', 'nobody else keeps this place', 'Make somebody else a keeper first.')
}

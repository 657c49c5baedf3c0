/** How a password becomes another. */
import type { Account } from '../../model/account.js'
import type { People } from '../../ledger/people.js'
import { Problem } from '../../model/problem.js'
import { withLedger } from '../withLedger.js'
import { admit, knownDevice } from './admit.js'
import type { IssuingWorld } from './invitations.js'
import { begin, logInLimits } from './limits.js'
import { hashOf } from './newSecret.js'
import { hashPassword, isPassword } from './password.js'
import type { Admitted, LoggedIn, PeopleWorld, Visitor } from './peopleWorld.js'
import { requireFresh } from './sessionBearer.js'
import { issueVoucher, takeVoucher, voucherFor } from './vouchers.js'

export interface PasswordChange {
  /** Null for an account that has none so far. */
  readonly current: string | null
  readonly wanted: string
}

/**
 * Ends all other sessions, and this one goes on as another.
 * @throws Problem where the current one is not right, or the wanted one will not do
 */
export async function changePassword(
  { current, wanted }: PasswordChange,
  { bearer, visitor }: { readonly bearer: LoggedIn; readonly visitor: Visitor },
  world: PeopleWorld,
): Promise<Admitted> {
  const { account } = bearer
  if (account.passwordHash === null) requireFresh(bearer, world)
  return withLedger(world, async ({ people }) => {
    if (account.passwordHash !== null) {
      const device = await knownDevice({ account, visitor }, people, world)
      const limits = logInLimits(account.name, visitor.address, device)
      begin(world.attempts, limits)
      if (!(await isPassword(current ?? '', account.passwordHash))) throw wrongPassword()
      world.attempts.succeeded(limits)
    }
    const passwordHash = await hashPassword(wanted, account.name)
    return people.together(async (within) => {
      const now = await within.account(account.id)
      if (now?.passwordHash !== account.passwordHash) throw wrongPassword()
      return setPassword({ account: { ...now, passwordHash }, visitor }, within, world)
    })
  })
}

const wrongPassword = (): Problem =>
  new Problem('unauthenticated', 'this is not the password you have now', 'Type the one you log in with.')

/** The same by the account's name, for somebody at the machine. */
export async function resetLinkFor(name: string, world: IssuingWorld): Promise<string> {
  const account = await withLedger(world, async ({ people }) => people.accountNamed(name))
  if (account === null)
    throw new Problem('not-found', `nobody here is called “${name}”`, '`unspoiled people list` says who is.')
  return resetLink(account.id, world)
}

/**
 * A link with which the owner of an account sets a new password. What opened it before goes on doing so until then.
 * @returns its secret
 * @throws Problem `not-found` where there is no such account
 */
export async function resetLink(account: string, world: IssuingWorld): Promise<string> {
  return withLedger(world, async ({ people }) => {
    if ((await people.account(account)) === null)
      throw new Problem('not-found', 'there is no such account', 'It may have been deleted.')
    return issueVoucher({ kind: 'reset', account }, people, world)
  })
}

/** @throws Problem where the link is not good, or the password will not do */
export async function resetPassword(
  { link, password }: { readonly link: string; readonly password: string },
  visitor: Visitor,
  world: PeopleWorld,
): Promise<Admitted> {
  return withLedger(world, async ({ people }) => {
    const voucher = await voucherFor({ hash: hashOf(link), kind: 'reset' }, people, world)
    const owner = voucher === null ? null : await people.account(voucher.body.account)
    const passwordHash = owner === null ? null : await hashPassword(password, owner.name)
    return people.together(async (within) => {
      const reset = await takeVoucher({ hash: hashOf(link), kind: 'reset' }, within, world)
      const account = await within.account(reset.account)
      if (account === null) throw new Problem('not-found', 'there is no such account', 'It was deleted.')
      return setPassword({ account: { ...account, passwordHash }, visitor }, within, world)
    })
  })
}

async function setPassword(
  { account, visitor }: { readonly account: Account; readonly visitor: Visitor },
  people: People,
  world: PeopleWorld,
): Promise<Admitted> {
  await people.changeAccount(account)
  const admitted = await admit({ account, visitor }, people, world)
  const own = hashOf(admitted.session)
  for (const { hash } of await people.sessions(account.id)) if (hash !== own) await people.removeSession(hash)
  return admitted
}

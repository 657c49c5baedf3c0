import type { Account } from '../../model/account.js'
import { Problem } from '../../model/problem.js'
import { withLedger } from '../withLedger.js'
import { admit, knownDevice } from './admit.js'
import { begin, logInLimits } from './limits.js'
import { isPassword } from './password.js'
import type { Admitted, PeopleWorld, Visitor } from './peopleWorld.js'

export interface NameAndPassword {
  readonly name: string
  readonly password: string
}

/**
 * Lets somebody in by name and password. A name that is nobody's takes as long and gives the same words.
 * @throws Problem `unauthenticated` where they do not fit, `too-many` where that was tried too often
 */
export async function logIn(
  { name, password }: NameAndPassword,
  visitor: Visitor,
  world: PeopleWorld,
): Promise<Admitted> {
  return withLedger(world, async ({ people }) => {
    const account = await people.accountNamed(name)
    const limits = logInLimits(name, visitor.address, await knownDevice({ account, visitor }, people, world))
    begin(world.attempts, limits)
    const isRight = await isPassword(password, account?.passwordHash ?? null)
    if (account === null || !isRight) throw wrong()
    world.attempts.succeeded(limits)
    return people.together(async (within) => {
      if (!isStill(account, await within.account(account.id))) throw wrong()
      return admit({ account, visitor }, within, world)
    })
  })
}

/** Another may have changed the password while this one was tried. */
const isStill = (before: Account, now: Account | null): boolean => now?.passwordHash === before.passwordHash

const wrong = (): Problem =>
  new Problem(
    'unauthenticated',
    'this name and password do not belong together',
    'Check both. A keeper can give you a link with which you set a new password.',
  )

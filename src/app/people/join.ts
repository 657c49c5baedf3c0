import type { Passkey } from '../../model/proof.js'
import { withLedger } from '../withLedger.js'
import { hashOf } from './newSecret.js'
import { admit } from './admit.js'
import { checkInvitation, takeInvitation } from './invitations.js'
import { newAccount } from './newAccount.js'
import { answeredPasskey, type NewPasskeyAnswer } from './newPasskey.js'
import { hashPassword } from './password.js'
import { personName } from './personName.js'
import type { Admitted, PeopleWorld, Visitor } from './peopleWorld.js'

export interface Joining {
  /** The secret in the link. */
  readonly link: string
  readonly name: string
  /** What opens the account from now on. */
  readonly proof: { readonly password: string } | { readonly passkey: NewPasskeyAnswer }
}

/**
 * Makes an account for somebody who has a link, and lets them in.
 * @throws Problem where the link is not good, or the name or password will not do
 */
export async function join(
  { link, name: given, proof }: Joining,
  visitor: Visitor,
  world: PeopleWorld,
): Promise<Admitted> {
  const name = personName(given)
  return withLedger(world, async ({ people }) => {
    // So that nobody can have passwords hashed who was not invited.
    await checkInvitation(hashOf(link), people, world)
    const passwordHash = 'password' in proof ? await hashPassword(proof.password, name) : null
    const passkey = 'passkey' in proof ? await answeredPasskey(proof.passkey, 'joining-passkey', world) : null
    return people.together(async (within) => {
      const role = await takeInvitation(hashOf(link), within, world)
      const account = await newAccount({ name, role, passwordHash, openId: null }, within, world)
      if (passkey !== null) await within.addPasskey({ ...passkey, account: account.id } satisfies Passkey)
      return admit({ account, visitor }, within, world)
    })
  })
}

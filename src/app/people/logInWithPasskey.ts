/** The ceremony in which a passkey is shown (WebAuthn, section 7.2). No name is asked, so none can be tried. */
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import { Problem } from '../../model/problem.js'
import type { Passkey } from '../../model/proof.js'
import { withLedger } from '../withLedger.js'
import { hashOf } from './newSecret.js'
import { admit } from './admit.js'
import { begin, ceremonyLimits } from './limits.js'
import type { PasskeyCeremony } from './newPasskey.js'
import type { Admitted, PeopleWorld, Visitor } from './peopleWorld.js'
import { issueVoucher, takeVoucher } from './vouchers.js'

export async function startPasskeyLogIn(
  { address }: Visitor,
  world: PeopleWorld,
): Promise<PasskeyCeremony<PublicKeyCredentialRequestOptionsJSON>> {
  begin(world.attempts, ceremonyLimits(address))
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  const options = await generateAuthenticationOptions({
    rpID: new URL(world.origin).hostname,
    challenge: Uint8Array.from(world.chance(32)),
    userVerification: 'required',
  })
  const body = { kind: 'passkey', challenge: options.challenge } as const
  const ceremony = await withLedger(world, async ({ people }) => issueVoucher(body, people, world))
  return { ceremony, options }
}

export interface PasskeyAnswer {
  readonly ceremony: string
  readonly response: AuthenticationResponseJSON
}

/** @throws Problem `unauthenticated`, in the same words whatever is not right about it */
export async function logInWithPasskey(
  { ceremony, response }: PasskeyAnswer,
  visitor: Visitor,
  world: PeopleWorld,
): Promise<Admitted> {
  return withLedger(world, async ({ people }) => {
    const { challenge } = await takeVoucher({ hash: hashOf(ceremony), kind: 'passkey' }, people, world)
    const passkey = await people.passkey(response.id)
    if (passkey === null) throw notKnown()
    const counter = await shownCounter({ response, challenge, passkey }, world)
    return people.together(async (within) => {
      const account = await within.account(passkey.account)
      // It may have been removed while it was shown.
      if (account === null || (await within.passkey(passkey.id)) === null) throw notKnown()
      await within.changePasskey({ ...passkey, counter, usedOn: world.now().toISOString() })
      return admit({ account, visitor }, within, world)
    })
  })
}

interface Shown {
  readonly response: AuthenticationResponseJSON
  readonly challenge: string
  readonly passkey: Passkey
}

async function shownCounter(
  { response, challenge, passkey }: Shown,
  { origin }: PeopleWorld,
): Promise<number> {
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: new URL(origin).hostname,
    credential: {
      id: passkey.id,
      publicKey: Uint8Array.from(Buffer.from(passkey.publicKey, 'base64url')),
      counter: passkey.counter,
      transports: [...passkey.transports],
    },
  }).catch(() => {
    throw notKnown()
  })
  if (!verified) throw notKnown()
  return authenticationInfo.newCounter
}

const notKnown = (): Problem =>
  new Problem('unauthenticated', 'this passkey opens nothing here', 'Try again, or log in in another way.')

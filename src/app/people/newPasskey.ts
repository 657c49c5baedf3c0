/** The ceremony in which a passkey is made (WebAuthn, section 7.1). What checks it is loaded when the first is made. */
import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { Problem } from '../../model/problem.js'
import type { Passkey } from '../../model/proof.js'
import { withLedger } from '../withLedger.js'
import { begin, ceremonyLimits } from './limits.js'
import { checkInvitation } from './invitations.js'
import { hashOf, newId } from './newSecret.js'
import { personName } from './personName.js'
import type { LoggedIn, PeopleWorld, Visitor } from './peopleWorld.js'
import { requireFresh } from './sessionBearer.js'
import { issueVoucher, takeVoucher } from './vouchers.js'

/** What is shown to a browser that is to make a passkey. */
export interface PasskeyCeremony<Options> {
  /** To be handed back with the answer. */
  readonly ceremony: string
  readonly options: Options
}

export type NewPasskeyCeremony = PasskeyCeremony<PublicKeyCredentialCreationOptionsJSON>

export interface NewPasskeyAnswer {
  readonly ceremony: string
  /** What the owner calls it. */
  readonly name: string
  /** What the browser answered. */
  readonly response: RegistrationResponseJSON
}

/** @throws Problem `unauthenticated` where somebody logged in too long ago */
export async function startNewPasskey(bearer: LoggedIn, world: PeopleWorld): Promise<NewPasskeyCeremony> {
  requireFresh(bearer, world)
  const { account } = bearer
  return withLedger(world, async ({ people }) => {
    const known = await people.passkeys(account.id)
    const options = await optionsFor({ id: account.id, name: account.name, known }, world)
    const body = { kind: 'new-passkey', account: account.id, challenge: options.challenge } as const
    return { ceremony: await issueVoucher(body, people, world), options }
  })
}

/** For somebody who joins: their account is made together with it. */
export async function startJoiningPasskey(
  { link, name }: { readonly link: string; readonly name: string },
  { address }: Visitor,
  world: PeopleWorld,
): Promise<NewPasskeyCeremony> {
  begin(world.attempts, ceremonyLimits(address))
  return withLedger(world, async ({ people }) => {
    await checkInvitation(hashOf(link), people, world)
    const options = await optionsFor({ id: newId(world.chance), name: personName(name), known: [] }, world)
    const body = { kind: 'joining-passkey', challenge: options.challenge } as const
    return { ceremony: await issueVoucher(body, people, world), options }
  })
}

/** @throws Problem `invalid` where the answer is not right, `refused` where there are too many */
export async function addPasskey(
  answer: NewPasskeyAnswer,
  bearer: LoggedIn,
  world: PeopleWorld,
): Promise<void> {
  requireFresh(bearer, world)
  const passkey = await answeredPasskey(answer, bearer, world)
  await withLedger(world, async ({ people }) =>
    people.together(async (within) => {
      if ((await within.passkeys(bearer.account.id)).length >= MOST)
        throw new Problem('refused', `an account has at most ${MOST} passkeys`, 'Remove one first.')
      await within.addPasskey({ ...passkey, account: bearer.account.id })
    }),
  )
}

const MOST = 20

/**
 * The passkey that answers a challenge, which cannot be answered again.
 * @param of whose ceremony it must have been
 * @throws Problem where it does not
 */
export async function answeredPasskey(
  { ceremony, name: given, response }: NewPasskeyAnswer,
  of: LoggedIn | 'joining-passkey',
  world: PeopleWorld,
): Promise<Omit<Passkey, 'account'>> {
  const name = personName(given)
  const { challenge } = await withLedger(world, async ({ people }) => {
    if (of === 'joining-passkey')
      return takeVoucher({ hash: hashOf(ceremony), kind: 'joining-passkey' }, people, world)
    const taken = await takeVoucher({ hash: hashOf(ceremony), kind: 'new-passkey' }, people, world)
    if (taken.account !== of.account.id) throw notRight()
    return taken
  })
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  const { registrationInfo } = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: world.origin,
    expectedRPID: new URL(world.origin).hostname,
  }).catch(() => {
    throw notRight()
  })
  if (registrationInfo === undefined) throw notRight()
  const { id, publicKey, counter, transports = [] } = registrationInfo.credential
  return {
    id,
    name,
    publicKey: Buffer.from(publicKey).toString('base64url'),
    counter,
    transports,
    madeOn: world.now().toISOString(),
    usedOn: null,
  }
}

const notRight = (): Problem =>
  new Problem('invalid', 'this passkey could not be taken', 'Begin again, on the page that asked for it.')

interface Owner {
  readonly id: string
  readonly name: string
  readonly known: readonly Passkey[]
}

/** It must be found without a name, and want a finger, a face or a PIN: so it stands for name and password both. */
async function optionsFor(
  { id, name, known }: Owner,
  { origin, chance }: PeopleWorld,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { generateRegistrationOptions } = await import('@simplewebauthn/server')
  return generateRegistrationOptions({
    rpName: 'Unspoiled',
    rpID: new URL(origin).hostname,
    userName: name,
    userID: Uint8Array.from(Buffer.from(id)),
    challenge: Uint8Array.from(chance(32)),
    excludeCredentials: known.map((each) => ({ id: each.id, transports: [...each.transports] })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

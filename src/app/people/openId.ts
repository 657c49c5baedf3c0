/** Logging in where people have an account already: OpenID Connect, by authorization code with PKCE and nonce. */
import type { Configuration } from 'openid-client'
import type { People } from '../../ledger/people.js'
import type { Account, OpenIdSubject } from '../../model/account.js'
import { Problem } from '../../model/problem.js'
import type { VoucherBody } from '../../model/proof.js'
import { withLedger } from '../withLedger.js'
import { admit } from './admit.js'
import { checkInvitation, takeInvitation } from './invitations.js'
import { issuerOf } from './issuerOf.js'
import { begin, ceremonyLimits } from './limits.js'
import { localPath } from './localPath.js'
import { newAccount } from './newAccount.js'
import { hashOf, newSecret } from './newSecret.js'
import { personName } from './personName.js'
import type { Admitted, LoggedIn, PeopleWorld, Visitor } from './peopleWorld.js'
import { requireFresh } from './sessionBearer.js'
import { issueVoucher, takeVoucher } from './vouchers.js'

/** The page of ours to which the issuer sends people back. */
export const OPEN_ID_RETURN = '/api/v1/open-id/return'

export interface OpenIdWish {
  /** Where to go on afterwards. */
  readonly goOn: string
  /** The link with which a stranger joins; null for somebody who has an account. */
  readonly link: string | null
  /** Whoever is logged in and wants to be known to the issuer from now on; null for somebody who logs in. */
  readonly bearer: LoggedIn | null
}

/**
 * Sends somebody to the issuer.
 * @returns its address, and a secret that only their device is to keep until they are back
 * @throws Problem `not-found` where no issuer is set up, `unreachable` where it does not answer
 */
export async function startOpenId(
  { goOn, link, bearer }: OpenIdWish,
  { address }: Visitor,
  world: PeopleWorld,
): Promise<{ readonly address: string; readonly ceremony: string }> {
  begin(world.attempts, ceremonyLimits(address))
  if (bearer !== null) requireFresh(bearer, world)
  const issuer = await issuerOf(world)
  const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await import('openid-client')
  const [state, nonce, verifier] = [1, 2, 3].map(() => newSecret(world.chance).secret) as [
    string,
    string,
    string,
  ]
  return withLedger(world, async ({ people }) => {
    const invitation = link === null ? null : hashOf(link)
    if (invitation !== null) await checkInvitation(invitation, people, world)
    const account = bearer?.account.id ?? null
    const body = {
      kind: 'open-id',
      state,
      nonce,
      verifier,
      goOn: localPath(goOn),
      link: invitation,
      account,
    } as const
    const there = buildAuthorizationUrl(issuer, {
      redirect_uri: `${world.origin}${OPEN_ID_RETURN}`,
      scope: 'openid profile',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    })
    return { address: there.href, ceremony: await issueVoucher(body, people, world) }
  })
}

/** Somebody who is back from the issuer. */
export interface OpenIdAnswer {
  readonly ceremony: string
  /** What the issuer added to our address: `?code=…&state=…`. */
  readonly query: string
}

/** @throws Problem `unauthenticated` where the issuer does not vouch for them, or nobody here is who it vouches for */
export async function finishOpenId(
  { ceremony, query }: OpenIdAnswer,
  visitor: Visitor,
  world: PeopleWorld,
): Promise<Admitted & { readonly goOn: string }> {
  const begun = await withLedger(world, async ({ people }) =>
    takeVoucher({ hash: hashOf(ceremony), kind: 'open-id' }, people, world),
  )
  const person = await personAt(await issuerOf(world), { begun, query }, world)
  return withLedger(world, async ({ people }) =>
    people.together(async (within) => {
      const account = await accountFor(person, { begun, people: within }, world)
      return { ...(await admit({ account, visitor }, within, world)), goOn: begun.goOn }
    }),
  )
}

type Begun = Extract<VoucherBody, { readonly kind: 'open-id' }>

interface Person {
  readonly openId: OpenIdSubject
  readonly name: string
}

async function personAt(
  issuer: Configuration,
  { begun, query }: { readonly begun: Begun; readonly query: string },
  { origin }: PeopleWorld,
): Promise<Person> {
  const { authorizationCodeGrant } = await import('openid-client')
  const tokens = await authorizationCodeGrant(issuer, new URL(`${origin}${OPEN_ID_RETURN}${query}`), {
    expectedState: begun.state,
    expectedNonce: begun.nonce,
    pkceCodeVerifier: begun.verifier,
  }).catch(() => {
    throw new Problem('unauthenticated', 'the other place did not say who you are', 'Begin again.')
  })
  const claims = tokens.claims()
  if (claims === undefined)
    throw new Problem('unauthenticated', 'the other place did not say who you are', 'Begin again.')
  const { iss, sub, preferred_username: called, name } = claims
  const given = [called, name].filter((each) => typeof each === 'string').find((each) => each.trim() !== '')
  return { openId: { issuer: iss, subject: sub }, name: given ?? sub }
}

async function accountFor(
  { openId, name }: Person,
  { begun, people }: { readonly begun: Begun; readonly people: People },
  world: PeopleWorld,
): Promise<Account> {
  const known = await people.accountKnownAs(openId)
  if (begun.account !== null) return linked(openId, { account: begun.account, known, people })
  if (known !== null) return known
  if (begun.link === null) {
    throw new Problem(
      'unauthenticated',
      'nobody here is known by that account',
      'Log in in another way and connect it, or ask a keeper for a link with which you join.',
    )
  }
  const role = await takeInvitation(begun.link, people, world)
  return newAccount({ name: personName(name), role, passwordHash: null, openId }, people, world)
}

async function linked(
  openId: OpenIdSubject,
  {
    account,
    known,
    people,
  }: { readonly account: string; readonly known: Account | null; readonly people: People },
): Promise<Account> {
  const owner = await people.account(account)
  if (owner === null || (known !== null && known.id !== owner.id))
    throw new Problem('refused', 'that account belongs to somebody else here', 'Take another.')
  await people.changeAccount({ ...owner, openId })
  return { ...owner, openId }
}

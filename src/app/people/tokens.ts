/** What programs show to act for a profile: API clients, calendars, feed readers, media servers. */
import { Problem } from '../../model/problem.js'
import type { Scope, Token } from '../../model/proof.js'
import { withLedger, type KeepingWorld } from '../withLedger.js'
import { newId, newSecret } from './newSecret.js'
import { personName } from './personName.js'
import type { LoggedIn, PeopleWorld } from './peopleWorld.js'
import { requireFresh } from './sessionBearer.js'

/** Without what opens something. */
export type OwnToken = Omit<Token, 'hash'>

/** These let a program do what its owner can do, so they are made only by somebody who has just logged in. */
const STRONG: ReadonlySet<Scope> = new Set<Scope>(['read', 'progress', 'keep'])

const MOST = 100

/** @returns the token, and its secret, which is shown this once */
export async function makeToken(
  { name: given, scopes }: Pick<Token, 'name' | 'scopes'>,
  bearer: LoggedIn,
  world: KeepingWorld & Pick<PeopleWorld, 'chance'>,
): Promise<{ readonly token: OwnToken; readonly secret: string }> {
  const name = personName(given)
  if (scopes.length === 0)
    throw new Problem('invalid', 'a token must be good for something', 'Name at least one scope.')
  if (scopes.some((scope) => STRONG.has(scope))) requireFresh(bearer, world)
  if (scopes.includes('keep') && bearer.account.role !== 'keeper')
    throw new Problem(
      'forbidden',
      'only keepers have tokens for keepers’ work',
      'Leave the scope `keep` out.',
    )
  const { secret, hash } = newSecret(world.chance)
  const token: OwnToken = {
    id: newId(world.chance),
    reader: bearer.profile.reader,
    name,
    scopes: [...new Set(scopes)],
    madeOn: world.now().toISOString(),
    usedOn: null,
  }
  await withLedger(world, async ({ people }) =>
    people.together(async (within) => {
      if ((await within.tokens(bearer.account.id)).length >= MOST)
        throw new Problem('refused', `an account has at most ${MOST} tokens`, 'Revoke one first.')
      await within.addToken({ ...token, hash })
    }),
  )
  return { token, secret }
}

/** Of all profiles of an account. */
export async function ownTokens({ account }: LoggedIn, world: KeepingWorld): Promise<readonly OwnToken[]> {
  const tokens = await withLedger(world, async ({ people }) => people.tokens(account.id))
  return tokens.map(({ hash: _hash, ...token }) => token)
}

/** @throws Problem `not-found` where the account has no such token */
export async function revokeToken(id: string, { account }: LoggedIn, world: KeepingWorld): Promise<void> {
  await withLedger(world, async ({ people }) => {
    const token = (await people.tokens(account.id)).find((each) => each.id === id)
    if (token === undefined)
      throw new Problem('not-found', 'there is no such token', 'It may have been revoked already.')
    await people.removeToken(token.hash)
  })
}

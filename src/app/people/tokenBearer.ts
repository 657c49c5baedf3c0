/** Whose token something is, and what it is good for. */
import type { Bearer } from '../../ledger/people.js'
import type { Scope, Token } from '../../model/proof.js'
import { dayOf } from '../checkedDay.js'
import { withLedger, type KeepingWorld } from '../withLedger.js'
import { hashOf } from './newSecret.js'

/**
 * @returns null where the secret is of no token: it never was, or it was revoked. A keeper who is none any more has a
 * token without `keep`
 */
export async function tokenBearer(secret: string, world: KeepingWorld): Promise<Bearer<Token> | null> {
  return withLedger(world, async ({ people }) => {
    const bearer = await people.tokenOf(hashOf(secret))
    if (bearer === null) return null
    const { account, shown } = bearer
    const day = dayOf(world)
    if (shown.usedOn !== day) await people.useToken(shown.hash, day)
    const scopes = shown.scopes.filter((scope) => scope !== 'keep' || account.role === 'keeper')
    return { ...bearer, shown: { ...shown, scopes } }
  })
}

/**
 * For whom an address with a private token answers, such as a calendar's.
 * @returns the reader; null where the token is not good for this, whatever the reason
 */
export async function readerOfToken(
  { secret, scope }: { readonly secret: string; readonly scope: Scope },
  world: KeepingWorld,
): Promise<string | null> {
  const bearer = await tokenBearer(secret, world)
  return bearer?.shown.scopes.includes(scope) === true ? bearer.profile.reader : null
}

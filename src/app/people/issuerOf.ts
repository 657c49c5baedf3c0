import type { Configuration } from 'openid-client'
import { Problem } from '../../model/problem.js'
import type { OpenIdSettings } from './openIdSettings.js'
import type { PeopleWorld } from './peopleWorld.js'

/** Asked once for each settings, and again where that failed. */
const issuers = new WeakMap<OpenIdSettings, Promise<Configuration>>()

/**
 * What the issuer says of itself.
 * @throws Problem `not-found` where none is set up, `unreachable` where it does not answer
 */
export async function issuerOf({ openId }: Pick<PeopleWorld, 'openId'>): Promise<Configuration> {
  if (openId === null)
    throw new Problem(
      'not-found',
      'no other place is set up to log in with',
      'Log in with a passkey or a password.',
    )
  const asked = issuers.get(openId) ?? askIssuer(openId)
  issuers.set(openId, asked)
  try {
    return await asked
  } catch {
    issuers.delete(openId)
    throw new Problem(
      'unreachable',
      'the other place does not answer',
      'Try again later, or log in in another way.',
    )
  }
}

async function askIssuer({ issuer, clientId, clientSecret }: OpenIdSettings): Promise<Configuration> {
  const { allowInsecureRequests, ClientSecretBasic, discovery, None } = await import('openid-client')
  const server = new URL(issuer)
  const isOnThisMachine = ['localhost', '127.0.0.1', '[::1]'].includes(server.hostname)
  const proof = clientSecret === null ? None() : ClientSecretBasic(clientSecret)
  // Without TLS only where nobody can listen.
  const execute = isOnThisMachine ? [allowInsecureRequests] : []
  return discovery(server, clientId, {}, proof, { execute, timeout: 10 })
}

/**
 * Opens connections to public addresses only. The addresses are judged where the connection is made, so that a name
 * which is looked up twice cannot stand for a public address first and a private one then (DNS rebinding).
 */
import { isIP, type LookupFunction } from 'node:net'
import { callbackify } from 'node:util'
import { buildConnector } from 'undici'
import { privateAddress } from './fetchTrouble.js'
import type { FetchWorld, Resolve } from './fetchWorld.js'
import { isPublicAddress } from './isPublicAddress.js'

type World = Pick<FetchWorld, 'allowedHosts' | 'resolve' | 'limits'>

export function guardedConnector({ allowedHosts, resolve, limits }: World): buildConnector.connector {
  const allowed = new Set(allowedHosts.map((host) => host.toLowerCase()))
  const common = { timeout: limits.connectMs, autoSelectFamily: true }
  const free = buildConnector({ ...common, lookup: lookupBy(resolve) })
  const guarded = buildConnector({ ...common, lookup: lookupBy(publicOnly(resolve)) })
  return (options, callback) => {
    const { hostname, port } = options
    // Node looks no literal address up, so it is judged here.
    const isLiteral = isIP(hostname) !== 0
    if (isAllowed(allowed, hostname, port)) free(options, callback)
    else if (isLiteral && !isPublicAddress(hostname)) callback(privateAddress(hostname), null)
    else guarded(options, callback)
  }
}

/** A host is allowed at every port unless the keeper names one. */
function isAllowed(allowed: ReadonlySet<string>, hostname: string, port: string): boolean {
  const host = isIP(hostname) === 6 ? `[${hostname}]` : hostname.toLowerCase()
  return allowed.has(host) || allowed.has(hostname.toLowerCase()) || allowed.has(`${host}:${port}`)
}

/** One private address among public ones is enough to refuse a name: no honest one has both. */
const publicOnly =
  (resolve: Resolve): Resolve =>
  async (host) => {
    const addresses = await resolve(host)
    if (addresses.every(({ address }) => isPublicAddress(address))) return addresses
    throw privateAddress(host)
  }

/** In the shape that Node's sockets want; with `autoSelectFamily` they always want all addresses. */
const lookupBy = (resolve: Resolve): LookupFunction =>
  callbackify(async (host: string, _options: object) => {
    const addresses = await resolve(host)
    if (addresses.length === 0) throw unknownName(host)
    return [...addresses]
  })

const unknownName = (host: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`no address for ${host}`), { code: 'ENOTFOUND' })

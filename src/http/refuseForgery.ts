import { Problem } from '../model/problem.js'
import { bearerTokenIn } from './bearerTokenIn.js'

/**
 * Refuses what another site has a browser send in the name of somebody who is logged in here. The method: Fetch Metadata
 * where the browser sends it, else `Origin`; what bears a token of its own is sent on purpose, and what bears no cookie
 * is sent in nobody's name.
 * @param origin of this server, as `originOf` gives it
 * @throws Problem `forbidden`
 */
export function refuseForgery({ method, headers }: Request, origin: string): void {
  if (method === 'GET' || method === 'HEAD' || bearerTokenIn({ headers }) !== null) return
  const site = headers.get('sec-fetch-site')
  const from = headers.get('origin')
  const isOurs = site === null ? from === null || from === origin : site === 'same-origin' || site === 'none'
  if (isOurs && (site !== null || from !== null || headers.get('cookie') === null)) return
  throw new Problem(
    'forbidden',
    'this was sent by another site',
    'Open this place by its own address, and try again; if it has another name from outside, its keeper sets that as `address`.',
  )
}

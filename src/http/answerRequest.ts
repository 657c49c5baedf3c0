import { Problem } from '../model/problem.js'
import type { Caller } from './caller.js'
import { hasHorizon, horizonMark } from './horizonMark.js'
import type { House } from './house.js'
import { originOf } from './originOf.js'
import { readBody } from './readBody.js'
import { refuseForgery } from './refuseForgery.js'
import { responseOf } from './reply.js'
import type { RawAsked, Route } from './route.js'

/** What the address itself says. */
export type Matched = Pick<RawAsked, 'request' | 'address' | 'params' | 'query' | 'routes'>

/**
 * Everything that happens between a request and its response, in its order.
 * @throws Problem whatever is wrong with it
 */
export async function answerRequest(route: Route, matched: Matched, house: House): Promise<Response> {
  const { request } = matched
  refuseForgery(request, originOf(request, house))
  const caller = await house.whoAsks(request)
  allow(caller, route)
  const body = route.asks.body === undefined ? undefined : await readBody(request)
  const { reader } = caller
  // What only asks changes nothing; what changes something must not take how it stood before for how it stands after.
  const standing = hasHorizon(route) ? await house.world.ledger.standing(reader) : undefined
  const world = { ...house.world, reader, ...(standing !== undefined && { standing }) }
  const mark = horizonMark(world)
  const reply = await route.answer({ ...matched, body, caller, world, house })
  return responseOf({ ...reply, headers: { ...reply.headers, ...mark } }, request)
}

/** @throws Problem where somebody else must ask */
function allow(caller: Caller, { access, scope }: Route): void {
  if (caller.kind === 'visitor') {
    if (access === 'anyone') return
    throw new Problem(
      'unauthenticated',
      'this is for those who are logged in',
      'Log in, or send a personal token.',
    )
  }
  if (access === 'keeper' && caller.role !== 'keeper')
    throw new Problem('forbidden', 'this is for keepers', 'Ask whoever keeps this place.')
  if (caller.scopes !== null && !caller.scopes.has(scope))
    throw new Problem('forbidden', `this token was not made for “${scope}”`, 'Make one that is.')
}

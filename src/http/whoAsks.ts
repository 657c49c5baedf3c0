import { sessionBearer } from '../app/people/sessionBearer.js'
import { tokenBearer } from '../app/people/tokenBearer.js'
import { Problem } from '../model/problem.js'
import { bearerTokenIn } from './bearerTokenIn.js'
import { NOBODY, type Caller } from './caller.js'
import { cookieIn } from './cookies.js'
import type { House } from './house.js'
import { originOf } from './originOf.js'

/**
 * Who sent a request: by a token where it bears one, else by the session's cookie. Both are looked up every time, so that
 * what was ended opens nothing from that moment on.
 * @throws Problem `unauthenticated` where a token is none, or none any more
 */
export async function whoAsks(request: Request, house: Pick<House, 'world' | 'address'>): Promise<Caller> {
  const world = { ...house.world, reader: NOBODY.reader }
  const token = bearerTokenIn(request)
  if (token !== null) {
    const bearer = await tokenBearer(token, world)
    if (bearer === null)
      throw new Problem('unauthenticated', 'this token is not good, or not any more', 'Make another.')
    const { account, profile, shown } = bearer
    const known = { account: account.id, role: account.role, reader: profile.reader }
    return { kind: 'known', ...known, scopes: new Set(shown.scopes) }
  }
  const secret = cookieIn(request, 'session', originOf(request, house))
  const session = secret === null ? null : await sessionBearer(secret, world)
  if (session === null) return NOBODY
  const { account, profile } = session
  return {
    kind: 'known',
    account: account.id,
    role: account.role,
    reader: profile.reader,
    scopes: null,
    session,
  }
}

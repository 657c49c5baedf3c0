import type { LoggedIn } from '../app/people/peopleWorld.js'
import { Problem } from '../model/problem.js'
import type { RawAsked } from './route.js'

/**
 * Whoever asks by a session of their own.
 * @throws Problem where a program asks by a token: no token opens more than it was made for
 */
export function loggedIn({ caller }: Pick<RawAsked, 'caller'>): LoggedIn {
  if (caller.kind === 'known' && caller.session !== undefined) return caller.session
  throw new Problem('forbidden', 'this is done by people, not by tokens', 'Log in and do it there.')
}

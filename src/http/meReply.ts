/** Tells somebody who they are. */
import type { z } from 'zod'
import type { Admitted, LoggedIn } from '../app/people/peopleWorld.js'
import { ownProfiles } from '../app/people/profiles.js'
import { sessionBearer } from '../app/people/sessionBearer.js'
import { atTheDoor } from './atTheDoor.js'
import { cookiesOf } from './cookies.js'
import type { Reply } from './reply.js'
import type { RawAsked } from './route.js'
import type { Me } from './schemas/meSchema.js'

type Asking = Pick<RawAsked, 'request' | 'address' | 'world' | 'house' | 'caller'>

/** @param bearer null for somebody nobody knows, and for a program with a token, which is told the profile that it acts for */
export async function me(
  bearer: LoggedIn | null,
  { world, house, caller }: Asking,
): Promise<z.input<typeof Me>> {
  const openId = house.people.openId !== null
  if (bearer === null) {
    const profile = caller.kind === 'known' ? caller.reader : null
    return { account: null, profile, profiles: [], openId }
  }
  const { account, profile, shown } = bearer
  const profiles = await ownProfiles(bearer, world)
  return {
    account: {
      name: account.name,
      role: account.role,
      hasPassword: account.passwordHash !== null,
      knownTo: account.openId?.issuer ?? null,
      loggedInOn: shown.madeOn,
    },
    profile: profile.reader,
    profiles: profiles.map(({ reader: id, name, madeOn }) => ({ id, name, madeOn })),
    openId,
  }
}

/** The answer to somebody who was let in: who they are, and the cookies of their device. */
export async function admittedReply(admitted: Admitted, asked: Asking): Promise<Reply> {
  const { origin } = atTheDoor(asked)
  const bearer = await sessionBearer(admitted.session, asked.world)
  return {
    kind: 'json',
    data: await me(bearer, asked),
    headers: { 'set-cookie': cookiesOf(admitted, origin) },
  }
}

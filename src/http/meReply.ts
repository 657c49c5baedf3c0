/** Who one is, as the page wants to know it first. */
import { z } from 'zod'
import type { Admitted, LoggedIn } from '../app/people/peopleWorld.js'
import { ownProfiles } from '../app/people/profiles.js'
import { sessionBearer } from '../app/people/sessionBearer.js'
import { atTheDoor } from './atTheDoor.js'
import { cookiesOf } from './cookies.js'
import type { Reply } from './reply.js'
import type { RawAsked } from './route.js'

export const ProfileSchema = z
  .object({ id: z.string(), name: z.string(), madeOn: z.iso.datetime() })
  .meta({ id: 'Profile', description: 'One reader of an account, with a horizon of their own.' })

export const Me = z
  .object({
    account: z
      .object({
        name: z.string(),
        role: z.enum(['keeper', 'reader']),
        hasPassword: z.boolean(),
        knownTo: z.string().nullable().describe('The OpenID Connect issuer that knows its owner.'),
        loggedInOn: z.iso.datetime(),
      })
      .nullable()
      .describe('Null for somebody nobody knows, and for a program with a token.'),
    profile: z.string().nullable().describe('The id of the profile that is chosen.'),
    profiles: z.array(ProfileSchema),
    openId: z.boolean().describe('Whether one may log in at an OpenID Connect issuer.'),
  })
  .meta({ id: 'Me' })

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

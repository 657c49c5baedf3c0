/** Coming in and going out. */
import { z } from 'zod'
import { logIn } from '../app/people/logIn.js'
import { logInWithPasskey, startPasskeyLogIn } from '../app/people/logInWithPasskey.js'
import { changePassword, resetPassword } from '../app/people/passwords.js'
import { endOtherSessions, endSession, logOut, ownSessions } from '../app/people/sessions.js'
import { FOR_ALL, MOST_NAME, OWN } from './aboutPeople.js'
import { atTheDoor } from './atTheDoor.js'
import { cookie, cookieIn } from './cookies.js'
import { loggedIn } from './loggedIn.js'
import { admittedReply, me } from './meReply.js'
import { Ceremony, KnownPasskeyAnswer } from './passkeySchemas.js'
import { json, NOTHING } from './reply.js'
import { route, type Route } from './route.js'
import { Me } from './schemas/meSchema.js'

const Password = z.string().max(1024)

export const Sessions = z
  .array(
    z.object({
      id: z.string(),
      device: z.string().describe('What the device called itself.'),
      madeOn: z.iso.datetime(),
      usedOn: z.iso.datetime(),
      isThis: z.boolean().describe('Whether it is the one that asks.'),
    }),
  )
  .meta({ id: 'Sessions' })

export const logInRoutes: readonly Route[] = [
  route(
    {
      ...FOR_ALL,
      method: 'GET',
      path: '/api/v1/me',
      summary: 'Who one is, and the profiles one has.',
      gives: Me,
    },
    async (asked) =>
      json(await me(asked.caller.kind === 'known' ? (asked.caller.session ?? null) : null, asked)),
  ),
  route(
    {
      ...FOR_ALL,
      method: 'POST',
      path: '/api/v1/session',
      summary: 'Log in by name and password.',
      body: z.object({ name: z.string().max(MOST_NAME), password: Password }),
      gives: Me,
    },
    async (asked) => {
      const { visitor, world } = atTheDoor(asked)
      return admittedReply(await logIn(asked.body, visitor, world), asked)
    },
  ),
  route(
    {
      ...FOR_ALL,
      method: 'POST',
      path: '/api/v1/session/passkey/options',
      summary: 'Begin to log in with a passkey.',
      body: z.object({}),
      gives: Ceremony,
    },
    async (asked) => {
      const { visitor, world } = atTheDoor(asked)
      return json(await startPasskeyLogIn(visitor, world))
    },
  ),
  route(
    {
      ...FOR_ALL,
      method: 'POST',
      path: '/api/v1/session/passkey',
      summary: 'Log in with a passkey.',
      body: KnownPasskeyAnswer,
      gives: Me,
    },
    async (asked) => {
      const { visitor, world } = atTheDoor(asked)
      return admittedReply(await logInWithPasskey(asked.body, visitor, world), asked)
    },
  ),
  route(
    { ...FOR_ALL, method: 'DELETE', path: '/api/v1/session', summary: 'Log out.', gives: null },
    async (asked) => {
      const { origin } = atTheDoor(asked)
      const secret = cookieIn(asked.request, 'session', origin)
      if (secret !== null) await logOut(secret, asked.world)
      return { kind: 'nothing', headers: { 'set-cookie': [cookie('session', null, origin)] } }
    },
  ),
  route(
    { ...OWN, method: 'GET', path: '/api/v1/sessions', summary: 'Where one is logged in.', gives: Sessions },
    async (asked) => json(await ownSessions(loggedIn(asked), asked.world)),
  ),
  route(
    { ...OWN, method: 'DELETE', path: '/api/v1/sessions', summary: 'Log out everywhere else.', gives: null },
    async (asked) => {
      await endOtherSessions(loggedIn(asked), asked.world)
      return NOTHING
    },
  ),
  route(
    {
      ...OWN,
      method: 'DELETE',
      path: '/api/v1/sessions/{id}',
      summary: 'Log out on one device.',
      params: z.object({ id: z.string() }),
      gives: null,
    },
    async (asked) => {
      await endSession(asked.params.id, loggedIn(asked), asked.world)
      return NOTHING
    },
  ),
  route(
    {
      ...OWN,
      method: 'PUT',
      path: '/api/v1/password',
      summary: 'Set another password; every other device is logged out.',
      body: z.object({ current: Password.nullable(), wanted: Password }),
      gives: Me,
    },
    async (asked) => {
      const { visitor, world } = atTheDoor(asked)
      const who = { bearer: loggedIn(asked), visitor }
      return admittedReply(await changePassword(asked.body, who, world), asked)
    },
  ),
  route(
    {
      ...FOR_ALL,
      method: 'POST',
      path: '/api/v1/password/reset',
      summary: 'Set a password by a link that a keeper gave.',
      body: z.object({ link: z.string().max(MOST_NAME), password: Password }),
      gives: Me,
    },
    async (asked) => {
      const { visitor, world } = atTheDoor(asked)
      return admittedReply(await resetPassword(asked.body, visitor, world), asked)
    },
  ),
]

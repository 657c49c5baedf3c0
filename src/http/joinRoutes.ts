/** How people come to have an account, and what a keeper has to do with it. */
import { z } from 'zod'
import { changeRole, deleteAccount, listAccounts } from '../app/people/accounts.js'
import { invitations, invite, withdrawInvitation } from '../app/people/invitations.js'
import { join } from '../app/people/join.js'
import { startJoiningPasskey } from '../app/people/newPasskey.js'
import { resetLink } from '../app/people/passwords.js'
import { requireFresh } from '../app/people/sessionBearer.js'
import { ABOUT_PEOPLE, MOST_NAME } from './aboutPeople.js'
import { atTheDoor } from './atTheDoor.js'
import { loggedIn } from './loggedIn.js'
import { admittedReply } from './meReply.js'
import { Ceremony, NewPasskeyAnswer } from './passkeySchemas.js'
import { json, NOTHING, type Reply } from './reply.js'
import { route, type Route } from './route.js'
import { Me } from './schemas/meSchema.js'

const FOR_ALL = { access: 'anyone', scope: 'read', law: ABOUT_PEOPLE } as const
const KEEPERS = { access: 'keeper', scope: 'keep', law: ABOUT_PEOPLE } as const

const Role = z.enum(['keeper', 'reader'])
const Id = z.object({ id: z.string() })
const Short = z.string().max(MOST_NAME)

export const Accounts = z
  .array(z.object({ id: z.string(), name: z.string(), role: Role, madeOn: z.iso.datetime() }))
  .meta({ id: 'Accounts' })

export const Invitations = z
  .array(z.object({ id: z.string(), role: Role, madeOn: z.iso.datetime(), expiresOn: z.iso.datetime() }))
  .meta({ id: 'Invitations' })

export const Link = z
  .object({
    secret: z
      .string()
      .describe('What `link` wants where somebody joins or sets a password. It is shown this once.'),
    address: z.url().describe('The page to open. What is after its # is sent to nobody.'),
  })
  .meta({ id: 'Link' })

/** Behind a #, so that it stands in no log and no `Referer`. */
const linkReply = (page: 'join' | 'reset', secret: string, origin: string): Reply =>
  json({ secret, address: `${origin}/${page}#${secret}` })

export const joinRoutes: readonly Route[] = [
  route(
    {
      ...FOR_ALL,
      method: 'POST',
      path: '/api/v1/join/passkey/options',
      summary: 'Begin to make a passkey for a new account.',
      body: z.object({ link: Short, name: Short }),
      gives: Ceremony,
    },
    async (asked) => {
      const { visitor, world } = atTheDoor(asked)
      return json(await startJoiningPasskey(asked.body, visitor, world))
    },
  ),
  route(
    {
      ...FOR_ALL,
      method: 'POST',
      path: '/api/v1/join',
      summary: 'Make an account by a link, with a password or a passkey.',
      body: z.object({
        link: Short,
        name: Short,
        proof: z.union([
          z.strictObject({ password: z.string().max(1024) }),
          z.strictObject({ passkey: NewPasskeyAnswer }),
        ]),
      }),
      gives: Me,
    },
    async (asked) => {
      const { visitor, world } = atTheDoor(asked)
      return admittedReply(await join(asked.body, visitor, world), asked)
    },
  ),
  route(
    {
      ...KEEPERS,
      method: 'GET',
      path: '/api/v1/invitations',
      summary: 'Links nobody has joined by yet.',
      gives: Invitations,
    },
    async (asked) => {
      loggedIn(asked)
      return json(await invitations(asked.world))
    },
  ),
  route(
    {
      ...KEEPERS,
      method: 'POST',
      path: '/api/v1/invitations',
      summary: 'A link with which somebody joins, good once and for a week.',
      body: z.object({ role: Role }),
      gives: Link,
    },
    async (asked) => {
      const { world, origin } = atTheDoor(asked)
      if (asked.body.role === 'keeper') requireFresh(loggedIn(asked), world)
      loggedIn(asked)
      return linkReply('join', await invite(asked.body.role, world), origin)
    },
  ),
  route(
    {
      ...KEEPERS,
      method: 'DELETE',
      path: '/api/v1/invitations/{id}',
      summary: 'Withdraw an invitation.',
      params: Id,
      gives: null,
    },
    async (asked) => {
      loggedIn(asked)
      await withdrawInvitation(asked.params.id, asked.world)
      return NOTHING
    },
  ),
  route(
    {
      ...KEEPERS,
      method: 'GET',
      path: '/api/v1/accounts',
      summary: 'Who has an account here.',
      gives: Accounts,
    },
    async (asked) => {
      loggedIn(asked)
      return json(await listAccounts(asked.world))
    },
  ),
  route(
    {
      ...KEEPERS,
      method: 'PATCH',
      path: '/api/v1/accounts/{id}',
      summary: 'Make a keeper of a reader, or a reader of a keeper.',
      params: Id,
      body: z.object({ role: Role }),
      gives: null,
    },
    async (asked) => {
      requireFresh(loggedIn(asked), asked.world)
      await changeRole({ id: asked.params.id, role: asked.body.role }, asked.world)
      return NOTHING
    },
  ),
  route(
    {
      ...KEEPERS,
      method: 'DELETE',
      path: '/api/v1/accounts/{id}',
      summary: 'Delete an account and everything that is kept of its readers.',
      params: Id,
      gives: null,
    },
    async (asked) => {
      requireFresh(loggedIn(asked), asked.world)
      await deleteAccount(asked.params.id, asked.world)
      return NOTHING
    },
  ),
  route(
    {
      ...KEEPERS,
      method: 'POST',
      path: '/api/v1/accounts/{id}/reset',
      summary: 'A link with which its owner sets a new password, good once and for a day.',
      params: Id,
      body: z.object({}),
      gives: Link,
    },
    async (asked) => {
      const { world, origin } = atTheDoor(asked)
      requireFresh(loggedIn(asked), world)
      return linkReply('reset', await resetLink(asked.params.id, world), origin)
    },
  ),
]

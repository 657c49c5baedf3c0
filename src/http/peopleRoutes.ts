/** What keepers do about people: let them in, say what they may, and let them go. */
import { z } from 'zod'
import { changeRole, deleteAccount, listAccounts } from '../app/people/accounts.js'
import { invitations, invite, withdrawInvitation } from '../app/people/invitations.js'
import { resetLink } from '../app/people/passwords.js'
import { requireFresh } from '../app/people/sessionBearer.js'
import type { KeepingWorld } from '../app/withLedger.js'
import { ABOUT_PEOPLE } from './aboutPeople.js'
import { atTheDoor } from './atTheDoor.js'
import { loggedIn } from './loggedIn.js'
import { json, NOTHING, type Reply } from './reply.js'
import { route, type RawAsked, type Route } from './route.js'

const KEEPERS = { access: 'keeper', scope: 'keep', law: ABOUT_PEOPLE } as const

const Role = z.enum(['keeper', 'reader'])
const Id = z.object({ id: z.string() })

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

/**
 * The world of a keeper who said a moment ago who they are.
 * @throws Problem where they did not
 */
function freshWorld(asked: Pick<RawAsked, 'caller' | 'world'>): KeepingWorld {
  requireFresh(loggedIn(asked), asked.world)
  return asked.world
}

export const peopleRoutes: readonly Route[] = [
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
      await changeRole({ id: asked.params.id, role: asked.body.role }, freshWorld(asked))
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
      await deleteAccount(asked.params.id, freshWorld(asked))
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

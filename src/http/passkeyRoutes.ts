/** With what somebody logs in besides a password. */
import { z } from 'zod'
import { addPasskey, startNewPasskey } from '../app/people/newPasskey.js'
import { ownPasskeys, removePasskey } from '../app/people/passkeys.js'
import { Id, OWN } from './aboutPeople.js'
import { atTheDoor } from './atTheDoor.js'
import { loggedIn } from './loggedIn.js'
import { Ceremony, NewPasskeyAnswer } from './passkeySchemas.js'
import { json, NOTHING } from './reply.js'
import { route, type Route } from './route.js'

export const Passkeys = z
  .array(
    z.object({
      id: z.string(),
      name: z.string(),
      madeOn: z.iso.datetime(),
      usedOn: z.iso.datetime().nullable(),
    }),
  )
  .meta({ id: 'Passkeys' })

export const passkeyRoutes: readonly Route[] = [
  route(
    {
      ...OWN,
      method: 'GET',
      path: '/api/v1/passkeys',
      summary: 'The passkeys of the account.',
      gives: Passkeys,
    },
    async (asked) => json(await ownPasskeys(loggedIn(asked), asked.world)),
  ),
  route(
    {
      ...OWN,
      method: 'POST',
      path: '/api/v1/passkeys/options',
      summary: 'Begin to make a passkey.',
      body: z.object({}),
      gives: Ceremony,
    },
    async (asked) => {
      const { world } = atTheDoor(asked)
      return json(await startNewPasskey(loggedIn(asked), world))
    },
  ),
  route(
    {
      ...OWN,
      method: 'POST',
      path: '/api/v1/passkeys',
      summary: 'Add the passkey that was made.',
      body: NewPasskeyAnswer,
      gives: null,
    },
    async (asked) => {
      const { world } = atTheDoor(asked)
      await addPasskey(asked.body, loggedIn(asked), world)
      return NOTHING
    },
  ),
  route(
    {
      ...OWN,
      method: 'DELETE',
      path: '/api/v1/passkeys/{id}',
      summary: 'Remove a passkey.',
      params: Id,
      gives: null,
    },
    async (asked) => {
      await removePasskey(asked.params.id, loggedIn(asked), asked.world)
      return NOTHING
    },
  ),
]

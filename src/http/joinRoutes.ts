/** How somebody who was given a link comes to have an account. */
import { z } from 'zod'
import { join } from '../app/people/join.js'
import { startJoiningPasskey } from '../app/people/newPasskey.js'
import { FOR_ALL, MOST_NAME } from './aboutPeople.js'
import { atTheDoor } from './atTheDoor.js'
import { admittedReply } from './meReply.js'
import { Ceremony, NewPasskeyAnswer } from './passkeySchemas.js'
import { json } from './reply.js'
import { route, type Route } from './route.js'
import { Me } from './schemas/meSchema.js'

const Short = z.string().max(MOST_NAME)

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
]

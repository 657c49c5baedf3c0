import { z } from 'zod'
import { json } from './reply.js'
import { route, type Route } from './route.js'

const Universes = z
  .array(
    z.object({
      id: z.string(),
      name: z.string(),
      language: z.string().nullable().describe('A BCP 47 tag.'),
    }),
  )
  .meta({ id: 'Universes' })

export const universeRoutes: readonly Route[] = [
  route(
    {
      method: 'GET',
      path: '/api/v1/universes',
      summary: 'The universes that are kept here.',
      access: 'anyone',
      scope: 'read',
      law: 'restricted',
      gives: Universes,
    },
    async ({ house }) => json(await house.world.ledger.universes()),
  ),
]

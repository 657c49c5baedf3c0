/** What the server says of itself: how it is, and what it can be asked. */
import { z } from 'zod'
import { made, json } from './reply.js'
import { route, type Route } from './route.js'

const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' })

export const aboutRoutes: readonly Route[] = [
  route(
    {
      method: 'GET',
      path: '/healthz',
      summary: 'Whether the process is there.',
      access: 'anyone',
      scope: 'read',
      law: 'says only that the process is there',
      gives: Health,
    },
    async () => json({ status: 'ok' }),
  ),
  route(
    {
      method: 'GET',
      path: '/readyz',
      summary: 'Whether it can answer: its ledger can be read.',
      access: 'anyone',
      scope: 'read',
      law: 'says only that the ledger can be read',
      gives: Health,
    },
    async ({ house }) => {
      await house.world.ledger.universes()
      return json({ status: 'ok' })
    },
  ),
  route(
    {
      method: 'GET',
      path: '/metrics',
      summary: 'How long addresses take, and how the process is, as Prometheus reads it.',
      access: 'keeper',
      scope: 'keep',
      law: 'is for keepers, and speaks of the process and of patterns of addresses only',
      gives: 'text/plain',
    },
    async ({ house: { metrics } }) => ({
      kind: 'made',
      made: made(await metrics.text(), metrics.contentType),
    }),
  ),
  route(
    {
      method: 'GET',
      path: '/api/v1/openapi.json',
      summary: 'This description of all addresses.',
      access: 'anyone',
      scope: 'read',
      law: 'is the same for everybody, and drawn from the table of addresses only',
      gives: 'application/json',
    },
    async ({ routes, house }) => {
      const { openApiDocument } = await import('./openApiDocument.js')
      return json(openApiDocument(routes, house.version))
    },
  ),
]

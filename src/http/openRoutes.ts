/** What a reader opens on purpose before its reveal point: a passage of an article, or a statement. */
import { z } from 'zod'
import { closeThing, openThing, openThings } from '../app/openStatements.js'
import { OWN } from './changeSchema.js'
import { json, NOTHING } from './reply.js'
import { route, type Route } from './route.js'
import { StatementSchema } from './schemas/statementSchemas.js'

const Id = z.string().min(1).max(200).describe('As a mark in an article or a statement bears it.')

const Opened = z
  .object({
    id: Id,
    statement: StatementSchema.nullable().describe('Null for a passage, and where somebody has no name yet.'),
  })
  .meta({ id: 'Opened' })

const universesOf = (universe: string | null): readonly string[] | null =>
  universe === null ? null : [universe]

export const openRoutes: readonly Route[] = [
  route(
    {
      method: 'GET',
      path: '/api/v1/opened',
      summary: 'What the reader has opened on purpose.',
      ...OWN,
      law: 'restricted',
      gives: z.array(Opened),
    },
    async ({ world }) => json(await openThings(world)),
  ),
  route(
    {
      method: 'POST',
      path: '/api/v1/opened',
      summary: 'Opens one thing before its reveal point. That is remembered, and can be closed again.',
      ...OWN,
      law: 'shows on purpose the one thing that its reader asks for by its id, as the reader’s own horizon then has it',
      body: z.object({
        id: Id,
        universe: z.string().max(200).nullable().default(null).describe('Its id; null for all of them.'),
      }),
      gives: Opened,
    },
    async ({ body: { id, universe }, world }) =>
      json(await openThing({ id, universes: universesOf(universe) }, world)),
  ),
  route(
    {
      method: 'DELETE',
      path: '/api/v1/opened/{id}',
      summary: 'Closes it again: it is hidden from the next answer on.',
      ...OWN,
      law: 'changes what is kept of the reader, and tells nothing',
      params: z.object({ id: Id }),
      gives: null,
    },
    async ({ params, world }) => {
      await closeThing(params.id, world)
      return NOTHING
    },
  ),
]

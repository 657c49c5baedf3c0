import { z } from 'zod'
import { sightOf } from '../app.js'
import { articleFor } from '../app/articleFor.js'
import { nothingFound } from '../views/search/nothingFound.js'
import { keptAsker } from './keptAsker.js'
import { ASKED_OF_ALL } from './outletQuery.js'
import { json } from './reply.js'
import { route, type Route } from './route.js'
import { ArticleSchema } from './schemas/articleSchema.js'

export const articleRoutes: readonly Route[] = [
  route(
    {
      method: 'GET',
      path: '/api/v1/articles/{id}',
      summary: 'A kept article as you may read it, with what it states and what else is kept of that.',
      access: 'anyone',
      scope: 'read',
      law: 'restricted',
      params: z.object({ id: z.string().min(1).max(200).describe('As `news` shows it.') }),
      query: ASKED_OF_ALL.pick({ universe: true, upTo: true }),
      gives: ArticleSchema,
    },
    async ({ params: { id }, query: { universe, upTo }, world }) => {
      const asker = await keptAsker({ universe, ...(upTo !== undefined && { upTo }) }, world)
      const page = await articleFor(id, asker, world)
      if (page !== null) return json(page)
      const { visible } = await sightOf(asker, '')
      throw nothingFound(visible, { id, words: '', seen: [] })
    },
  ),
]

/** A keeper's review: each answer through the keeper's own horizon. */
import type { z } from 'zod'
import { reviewDoubtsFor } from '../app/review/reviewDoubts.js'
import { previewFor } from '../app/review/previewFor.js'
import { historyFor, reviewQueueFor, unseenReviewFor, type ReviewPart } from '../app/review/reviewFor.js'
import { rule } from '../app/review/rule.js'
import { ASKED_OF_ALL, PARTS } from './outletQuery.js'
import { KEEPS } from './keeps.js'
import { json } from './reply.js'
import { route, type Route } from './route.js'
import {
  HistorySchema,
  PreviewWishSchema,
  RulingPreviewSchema,
  ReviewDoubtsSchema,
  ReviewQueueSchema,
  RuledSchema,
  RulingWishSchema,
  UnseenSchema,
} from './schemas/reviewSchemas.js'

const Universe = ASKED_OF_ALL.pick({ universe: true })
const Part = Universe.extend({ limit: PARTS.limit, cursor: PARTS.cursor })

const partIn = ({ universe, limit, cursor }: z.output<typeof Part>): ReviewPart => ({
  universes: only(universe),
  limit,
  ...(cursor !== undefined && { after: cursor }),
})

const only = (universe: string | undefined): readonly string[] | null =>
  universe === undefined ? null : [universe]

export const reviewRoutes: readonly Route[] = [
  route(
    {
      ...KEEPS,
      method: 'GET',
      path: '/api/v1/review',
      summary: 'What wants a keeper’s eye, the least sure first.',
      law: 'restricted',
      query: Part,
      gives: ReviewQueueSchema,
    },
    async ({ query, world }) => json(await reviewQueueFor(partIn(query), world)),
  ),
  route(
    {
      ...KEEPS,
      method: 'GET',
      path: '/api/v1/review/doubts',
      summary: 'What reading could not settle in articles.',
      law: 'restricted',
      query: Part,
      gives: ReviewDoubtsSchema,
    },
    async ({ query, world }) => json(await reviewDoubtsFor(partIn(query), world)),
  ),
  route(
    {
      ...KEEPS,
      method: 'GET',
      path: '/api/v1/review/history',
      summary: 'Who recorded and decided what of a statement or of somebody, when and why.',
      law: 'restricted',
      query: Part.extend({
        words: PARTS.words.describe('An id or a name; all that keepers decided without it.'),
      }),
      gives: HistorySchema,
    },
    async ({ query, world }) => json(await historyFor({ words: query.words, ...partIn(query) }, world)),
  ),
  route(
    {
      ...KEEPS,
      method: 'GET',
      path: '/api/v1/review/unseen',
      summary: 'Under which titles something waits that the keeper cannot see yet.',
      law: 'is the one exception that docs/decisions/0010-review.md declares',
      query: Universe,
      gives: UnseenSchema,
    },
    async ({ query, world }) => json(await unseenReviewFor(only(query.universe), world)),
  ),
  route(
    {
      ...KEEPS,
      method: 'POST',
      path: '/api/v1/review/preview',
      summary: 'Who would be who if two were made one, or apart again. Nothing is recorded.',
      law: 'shows what the keeper may see, before and after: src/app/review/review.test.ts',
      body: PreviewWishSchema,
      gives: RulingPreviewSchema,
    },
    async ({ body: { wish, universe }, world }) => json(await previewFor(wish, only(universe), world)),
  ),
  route(
    {
      ...KEEPS,
      method: 'POST',
      path: '/api/v1/review/rulings',
      summary: 'Decides something of what the keeper may see, so that it can be undone.',
      law: 'refuses what is hidden and what does not exist alike: src/app/review/review.test.ts',
      body: RulingWishSchema,
      gives: RuledSchema,
    },
    async ({ body: { wish, why = null, universe }, world }) =>
      json(await rule({ wish, why, universes: only(universe) }, world)),
  ),
]

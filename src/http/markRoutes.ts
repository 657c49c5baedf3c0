/** What a reader has seen: to read, to mark, to take back. */
import { z } from 'zod'
import { ownMarks } from '../app/ownMarks.js'
import { markSeen, markUnseen, type Marked } from '../app/seenMarks.js'
import { lastChanges, undoLast } from '../app/undoLast.js'
import { Change, changeJson, MaybeChange, Naming, OWN, OWN_CHANGE } from './changeSchema.js'
import { json, type Reply } from './reply.js'
import { route, type Route } from './route.js'

const Marks = z
  .array(
    z.object({
      universe: z.string(),
      ref: z.string().describe('`jessica-jones/1x03`'),
      seenOn: z.iso.date(),
      again: z.array(z.iso.date()).describe('The days of further viewings.'),
    }),
  )
  .meta({ id: 'Marks' })

const MarkedThings = z
  .object({ refs: z.array(z.string()), change: MaybeChange })
  .meta({ id: 'Marked', description: 'The installments that are meant, and what changed.' })

const SeenBody = z.object({
  ...Naming,
  on: z.iso.date().optional().describe('The day on which it was seen; today without it.'),
  again: z.boolean().default(false).describe('What is marked already was seen once more.'),
})

const UnseenBody = z.object({
  ...Naming,
  only: z.enum(['all', 'last']).default('all').describe('Every viewing of it, or only the last.'),
})

export const markRoutes: readonly Route[] = [
  route(
    {
      method: 'GET',
      path: '/api/v1/marks',
      summary: 'What the reader has marked as seen.',
      ...OWN,
      law: 'restricted',
      query: z.object({ id: z.string().max(300).optional().describe('Of one work.') }),
      gives: Marks,
    },
    async ({ query, world }) => json(await ownMarks(query.id ?? null, world)),
  ),
  route(
    {
      method: 'PUT',
      path: '/api/v1/marks',
      summary: 'Marks as seen: an installment, a season, everything up to one, a work.',
      ...OWN,
      law: OWN_CHANGE,
      body: SeenBody,
      gives: MarkedThings,
    },
    async ({ body: { on, again, ...naming }, world }) =>
      marked(await markSeen({ ...naming, ...(on && { on }), ...(again && { again }) }, world)),
  ),
  route(
    {
      method: 'POST',
      path: '/api/v1/marks/unseen',
      summary: 'Takes marks away: what they revealed is hidden from the next answer on.',
      ...OWN,
      law: OWN_CHANGE,
      body: UnseenBody,
      gives: MarkedThings,
    },
    async ({ body: { only, ...naming }, world }) =>
      marked(await markUnseen({ ...naming, ...(only === 'last' && { only }) }, world)),
  ),
  route(
    {
      method: 'GET',
      path: '/api/v1/undo',
      summary: 'What the reader changed last, the last first.',
      ...OWN,
      law: 'restricted',
      gives: z.array(Change),
    },
    async ({ world }) => json((await lastChanges(world)).map(changeJson)),
  ),
  route(
    {
      method: 'POST',
      path: '/api/v1/undo',
      summary: 'Puts back exactly what was there before the last change.',
      ...OWN,
      law: OWN_CHANGE,
      body: z.object({
        change: z
          .string()
          .max(100)
          .nullable()
          .default(null)
          .describe('The change that is meant: refused where it is not the last any more.'),
      }),
      gives: Change,
    },
    async ({ body, world }) => json(changeJson(await undoLast(body.change, world))),
  ),
]

const marked = ({ refs, change }: Marked): Reply => json({ refs, change: changeJson(change) })

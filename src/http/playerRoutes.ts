/** The reader's players: what came last from each, what of it waits to be settled, and what is set about them. */
import { z } from 'zod'
import { changePlayback, playbackState } from '../app/playbackSettings.js'
import { settleThing, unsettledThings } from '../app/unsettledThings.js'
import { changeJson, MaybeChange, OWN, OWN_CHANGE } from './changeSchema.js'
import { json } from './reply.js'
import { route, type Route } from './route.js'

const WatchedPercent = z.int().min(50).max(100).describe('From how much of it on something counts as seen.')

const Accounts = z
  .array(z.string().trim().min(1).max(200))
  .max(20)
  .describe('The accounts on media servers that are the reader’s own; every one where none is named.')

/** The last that came with a token. */
export const ArrivalJson = z
  .object({
    token: z.string().describe('The id of the token.'),
    from: z.string(),
    cameOn: z.string().describe('RFC 3339 in UTC.'),
    event: z.string().nullable().describe('As the player calls it.'),
    outcome: z.enum(['marked', 'rewatched', 'again', 'unsettled', 'unlisted', 'ignored']),
    reason: z.string(),
  })
  .meta({ id: 'Arrival' })

export const Players = z
  .object({ watchedPercent: WatchedPercent, accounts: Accounts, arrivals: z.array(ArrivalJson) })
  .meta({ id: 'Players', description: 'What is set about players, and what came last with each token.' })

export const UnsettledThing = z
  .object({
    id: z.string(),
    from: z.string(),
    cameOn: z.string(),
    what: z.string().describe('As the player called it.'),
    reason: z.string(),
    seenOn: z.iso.date(),
    candidates: z.array(z.object({ universe: z.string(), ref: z.string() })),
  })
  .meta({ id: 'Unsettled' })

export const playerRoutes: readonly Route[] = [
  route(
    {
      method: 'GET',
      path: '/api/v1/players',
      summary: 'What is set about the reader’s players, and what came last from each.',
      ...OWN,
      law: 'restricted',
      gives: Players,
    },
    async ({ world }) => json(await playbackState(world)),
  ),
  route(
    {
      method: 'PATCH',
      path: '/api/v1/players',
      summary: 'Sets from when on something counts as seen, and whose playing counts.',
      ...OWN,
      law: OWN_CHANGE,
      body: z.object({ watchedPercent: WatchedPercent.optional(), accounts: Accounts.optional() }),
      gives: Players,
    },
    async ({ body: { watchedPercent, accounts }, world }) =>
      json(
        await changePlayback(
          { ...(watchedPercent !== undefined && { watchedPercent }), ...(accounts && { accounts }) },
          world,
        ),
      ),
  ),
  route(
    {
      method: 'GET',
      path: '/api/v1/unsettled',
      summary: 'What players told of that may be several things: it counts as none so far.',
      ...OWN,
      law: 'restricted',
      gives: z.array(UnsettledThing),
    },
    async ({ world }) => json(await unsettledThings(world)),
  ),
  route(
    {
      method: 'POST',
      path: '/api/v1/unsettled/{id}',
      summary: 'Says which of its candidates it was, or with null that it was none.',
      ...OWN,
      law: OWN_CHANGE,
      params: z.object({ id: z.string().max(100) }),
      body: z.object({ ref: z.string().max(300).nullable() }),
      gives: z.object({ change: MaybeChange }),
    },
    async ({ params, body, world }) =>
      json({ change: changeJson(await settleThing({ id: params.id, ref: body.ref }, world)) }),
  ),
]

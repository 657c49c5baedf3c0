/** Where media servers and other players tell what was played: addresses with a private token, because they cannot log in. */
import { z } from 'zod'
import { tokenBearer } from '../app/people/tokenBearer.js'
import { takePlayback } from '../app/takePlayback.js'
import { NO_ADDRESS } from './noAddress.js'
import { ArrivalJson } from './playerRoutes.js'
import { readPayload } from './readPayload.js'
import { json } from './reply.js'
import { route, type Route } from './route.js'

/** Plex sends a picture along. */
const MOST_BYTES = 4 * 1024 * 1024

const PLAYERS = ['jellyfin', 'plex', 'emby', 'kodi'] as const

const LAW =
  'takes in what the reader’s own player sends, and tells of it only what was sent and the outline, which is public'

const Scrobble = z
  .object({
    title: z.string().max(300).optional(),
    year: z.int().optional(),
    ids: z.record(z.string().max(30), z.union([z.string().max(100), z.int()])).optional(),
    season: z.int().min(0).optional(),
    number: z.int().min(0).optional().describe('Of the episode; a film has none.'),
    position: z.number().min(0).max(100).optional().describe('In percent; all of it without it.'),
    at: z.iso.datetime({ offset: true }).optional().describe('When that was; now without it.'),
  })
  .refine(({ title, ids }) => title !== undefined || ids !== undefined, 'Name a title or ids')
  .meta({ id: 'Scrobble' })

export const webhookRoutes: readonly Route[] = [
  ...PLAYERS.map((player) =>
    route(
      {
        method: 'POST',
        path: `/webhooks/{token}/${player}`,
        summary: `Takes in what ${player} sends by itself, for the profile that a token for “scrobble” was made for.`,
        access: 'anyone',
        scope: 'scrobble',
        law: LAW,
        params: z.object({ token: z.string() }),
        gives: ArrivalJson,
        mostBytes: MOST_BYTES,
      },
      async ({ params, request, world }) => {
        const bearer = await tokenBearer(params.token, world)
        // A token that never was, one that was revoked and one for something else are one answer: that of no address.
        if (bearer === null || !bearer.shown.scopes.includes('scrobble')) throw NO_ADDRESS
        const payload = await readPayload(request)
        const { reader } = bearer.profile
        return json(await takePlayback({ player, payload, token: bearer.shown.id }, { ...world, reader }))
      },
    ),
  ),
  route(
    {
      method: 'POST',
      path: '/api/v1/scrobble',
      summary: 'Takes in that something was played, from clients of any kind.',
      access: 'reader',
      scope: 'scrobble',
      law: LAW,
      body: Scrobble,
      gives: ArrivalJson,
    },
    async ({ body, world }) =>
      json(await takePlayback({ player: 'scrobble', payload: body, token: 'scrobble' }, world)),
  ),
]

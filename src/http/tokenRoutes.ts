/** What somebody gives programs, so that they act for a profile. */
import { z } from 'zod'
import { makeToken, ownTokens, revokeToken, type OwnToken } from '../app/people/tokens.js'
import { SCOPES } from '../model/proof.js'
import { Id, MOST_NAME, OWN } from './aboutPeople.js'
import { atTheDoor } from './atTheDoor.js'
import { loggedIn } from './loggedIn.js'
import { json, NOTHING } from './reply.js'
import { route, type Route } from './route.js'

export const TokenSchema = z
  .object({
    id: z.string(),
    profile: z.string().describe('For whom it acts.'),
    name: z.string(),
    scopes: z.array(z.enum(SCOPES)),
    madeOn: z.iso.datetime(),
    usedOn: z.iso.date().nullable().describe('The day on which it was used last.'),
  })
  .meta({ id: 'Token' })

export const NewToken = z
  .object({
    token: TokenSchema,
    secret: z.string().describe('What the program shows. It is shown this once.'),
  })
  .meta({ id: 'NewToken' })

const tokenData = ({ reader: profile, scopes, ...token }: OwnToken): z.input<typeof TokenSchema> => ({
  ...token,
  profile,
  scopes: [...scopes],
})

export const tokenRoutes: readonly Route[] = [
  route(
    {
      ...OWN,
      method: 'GET',
      path: '/api/v1/tokens',
      summary: 'The tokens of all profiles.',
      gives: z.array(TokenSchema),
    },
    async (asked) => json((await ownTokens(loggedIn(asked), asked.world)).map(tokenData)),
  ),
  route(
    {
      ...OWN,
      method: 'POST',
      path: '/api/v1/tokens',
      summary: 'Make a token for the profile that is chosen.',
      body: z.object({ name: z.string().max(MOST_NAME), scopes: z.array(z.enum(SCOPES)).max(SCOPES.length) }),
      gives: NewToken,
    },
    async (asked) => {
      const { world } = atTheDoor(asked)
      const { token, secret } = await makeToken(asked.body, loggedIn(asked), world)
      return json({ token: tokenData(token), secret })
    },
  ),
  route(
    {
      ...OWN,
      method: 'DELETE',
      path: '/api/v1/tokens/{id}',
      summary: 'Revoke a token.',
      params: Id,
      gives: null,
    },
    async (asked) => {
      await revokeToken(asked.params.id, loggedIn(asked), asked.world)
      return NOTHING
    },
  ),
]

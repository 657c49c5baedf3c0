/** Logging in at an OpenID Connect issuer. */
import { z } from 'zod'
import { finishOpenId, OPEN_ID_RETURN, startOpenId } from '../app/people/openId.js'
import { Problem } from '../model/problem.js'
import { FOR_ALL, MOST_NAME } from './aboutPeople.js'
import { atTheDoor } from './atTheDoor.js'
import { cookie, cookieIn, cookiesOf } from './cookies.js'
import { loggedIn } from './loggedIn.js'
import { route, type Route } from './route.js'

const There = z
  .object({ address: z.url().describe('Where to send the browser.') })
  .meta({ id: 'OpenIdVisit' })

export const openIdRoutes: readonly Route[] = [
  route(
    {
      ...FOR_ALL,
      method: 'POST',
      path: '/api/v1/open-id',
      summary: 'Begin to log in, to join or to be known at the OpenID Connect issuer.',
      body: z.object({
        goOn: z.string().max(2000).default('/').describe('The page of this place to go on to.'),
        link: z.string().max(MOST_NAME).nullable().default(null).describe('With which a stranger joins.'),
        connect: z.boolean().default(false).describe('Whether it is to open the account that is logged in.'),
      }),
      gives: There,
    },
    async (asked) => {
      const { visitor, world, origin } = atTheDoor(asked)
      const { goOn, link, connect } = asked.body
      const wish = { goOn, link, bearer: connect ? loggedIn(asked) : null }
      const { address, ceremony } = await startOpenId(wish, visitor, world)
      return {
        kind: 'json',
        data: { address },
        headers: { 'set-cookie': [cookie('ceremony', ceremony, origin)] },
      }
    },
  ),
  route(
    {
      ...FOR_ALL,
      method: 'GET',
      path: OPEN_ID_RETURN,
      summary: 'Where the issuer sends people back; goes on to the page they came from.',
      gives: null,
    },
    async (asked) => {
      const { visitor, world, origin } = atTheDoor(asked)
      const ceremony = cookieIn(asked.request, 'ceremony', origin)
      if (ceremony === null)
        throw new Problem('not-found', 'this took too long, or was done already', 'Begin again.')
      const answer = { ceremony, query: new URL(asked.request.url).search }
      const admitted = await finishOpenId(answer, visitor, world)
      return {
        kind: 'redirect',
        to: admitted.goOn,
        headers: { 'set-cookie': [...cookiesOf(admitted, origin), cookie('ceremony', null, origin)] },
      }
    },
  ),
]

/**
 * Calendars and feeds: each form of each outlet twice, for somebody who is logged in, and under an address with a private
 * token, because programs that subscribe to something cannot log in.
 */
import { z } from 'zod'
import { readerOfToken } from '../app/people/tokenBearer.js'
import { FORM_NAMES, MEDIA_TYPES, type FormedOutlet, type FormName } from '../views/formNames.js'
import { formAnswer, type Wanted } from './formAnswer.js'
import { NO_ADDRESS } from './noAddress.js'
import { originOf } from './originOf.js'
import { route, type Route } from './route.js'

const Query = z.object({
  universe: z.string().optional().describe('The id of a universe; all of them without it.'),
  since: z.iso.date().optional().describe('The first day that counts.'),
})

const SAID: Readonly<Record<FormName, string>> = {
  ics: 'a calendar (RFC 5545)',
  rss: 'RSS 2.0',
  atom: 'Atom (RFC 4287)',
  json: 'JSON Feed 1.1',
}

// The table's keys are the names of its outlets.
const WANTED: readonly Wanted[] = (Object.keys(FORM_NAMES) as FormedOutlet[]).flatMap((outlet) =>
  FORM_NAMES[outlet].map((form) => ({ outlet, form })),
)

export const formRoutes: readonly Route[] = WANTED.flatMap((wanted) => [
  ownRoute(wanted),
  subscribedRoute(wanted),
])

function ownRoute(wanted: Wanted): Route {
  const { outlet, form } = wanted
  return route(
    {
      method: 'GET',
      path: `/api/v1/${outlet}.${form}`,
      summary: `What \`unspoiled ${outlet}\` says, as ${SAID[form]}.`,
      access: 'anyone',
      scope: 'read',
      law: 'restricted',
      query: Query,
      gives: MEDIA_TYPES[form],
    },
    async ({ query, request, house, world }) =>
      formAnswer(wanted, { ...query, origin: originOf(request, house) }, world),
  )
}

function subscribedRoute(wanted: Wanted): Route {
  const { outlet, form } = wanted
  const scope = form === 'ics' ? 'calendar' : 'feed'
  return route(
    {
      method: 'GET',
      path: form === 'ics' ? `/${outlet}/{token}.ics` : `/feeds/{token}/${outlet}.${form}`,
      summary: `The same as \`/api/v1/${outlet}.${form}\`, for the profile that a token for “${scope}” was made for.`,
      access: 'anyone',
      scope,
      law: `gives what \`/api/v1/${outlet}.${form}\` gives its reader: src/http/formRoutes.test.ts`,
      params: z.object({ token: z.string() }),
      query: Query,
      gives: MEDIA_TYPES[form],
    },
    async ({ params, query, request, house, world }) => {
      const secret = params.token.replace(/\.ics$/, '')
      const reader = await readerOfToken({ secret, scope }, world)
      // A token that never was, one that was revoked and one for something else are one answer: that of no address.
      if (reader === null) throw NO_ADDRESS
      return formAnswer(wanted, { ...query, origin: originOf(request, house) }, { ...world, reader })
    },
  )
}

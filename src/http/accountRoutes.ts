/** Taking along all that is kept of an account, and leaving nothing behind. */
import { z } from 'zod'
import { deleteOwnAccount, exportAccount } from '../app/people/ownAccount.js'
import { OWN } from './aboutPeople.js'
import { atTheDoor } from './atTheDoor.js'
import { cookie } from './cookies.js'
import { loggedIn } from './loggedIn.js'
import { json } from './reply.js'
import { route, type Route } from './route.js'

export const accountRoutes: readonly Route[] = [
  route(
    {
      ...OWN,
      method: 'GET',
      path: '/api/v1/account/export',
      summary: 'All that is kept of the account and its readers, to take along.',
      law: 'is what its owner marked, set and opened, and nothing that a universe tells',
      gives: z.looseObject({ unspoiledAccount: z.literal(1) }).meta({ id: 'ExportedAccount' }),
    },
    async (asked) => json(await exportAccount(loggedIn(asked), asked.world)),
  ),
  route(
    {
      ...OWN,
      method: 'DELETE',
      path: '/api/v1/account',
      summary: 'Delete the account and everything that is kept of its readers.',
      gives: null,
    },
    async (asked) => {
      const { origin } = atTheDoor(asked)
      await deleteOwnAccount(loggedIn(asked), asked.world)
      const gone = [cookie('session', null, origin), cookie('device', null, origin)]
      return { kind: 'nothing', headers: { 'set-cookie': gone } }
    },
  ),
]

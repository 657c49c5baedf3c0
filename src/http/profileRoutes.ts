/** The profiles of an account, each with a horizon of its own. */
import { z } from 'zod'
import {
  addProfile,
  chooseProfile,
  deleteProfile,
  ownProfiles,
  renameProfile,
} from '../app/people/profiles.js'
import type { Profile } from '../model/account.js'
import { Id, MOST_NAME, OWN } from './aboutPeople.js'
import { atTheDoor } from './atTheDoor.js'
import { loggedIn } from './loggedIn.js'
import { json, NOTHING } from './reply.js'
import { route, type Route } from './route.js'
import { ProfileSchema } from './schemas/meSchema.js'

const Name = z.object({ name: z.string().max(MOST_NAME) })

const profileData = ({ reader: id, name, madeOn }: Profile): z.input<typeof ProfileSchema> => ({
  id,
  name,
  madeOn,
})

export const profileRoutes: readonly Route[] = [
  route(
    {
      ...OWN,
      method: 'GET',
      path: '/api/v1/profiles',
      summary: 'The profiles of the account.',
      gives: z.array(ProfileSchema),
    },
    async (asked) => json((await ownProfiles(loggedIn(asked), asked.world)).map(profileData)),
  ),
  route(
    {
      ...OWN,
      method: 'POST',
      path: '/api/v1/profiles',
      summary: 'Add a profile, which has seen nothing yet.',
      body: Name,
      gives: ProfileSchema,
    },
    async (asked) => {
      const { world } = atTheDoor(asked)
      return json(profileData(await addProfile(asked.body.name, loggedIn(asked), world)))
    },
  ),
  route(
    {
      ...OWN,
      method: 'PATCH',
      path: '/api/v1/profiles/{id}',
      summary: 'Give a profile another name.',
      params: Id,
      body: Name,
      gives: null,
    },
    async (asked) => {
      await renameProfile({ reader: asked.params.id, name: asked.body.name }, loggedIn(asked), asked.world)
      return NOTHING
    },
  ),
  route(
    {
      ...OWN,
      method: 'DELETE',
      path: '/api/v1/profiles/{id}',
      summary: 'Delete a profile and everything that is kept of its reader.',
      params: Id,
      gives: null,
    },
    async (asked) => {
      await deleteProfile(asked.params.id, loggedIn(asked), asked.world)
      return NOTHING
    },
  ),
  route(
    {
      ...OWN,
      method: 'PUT',
      path: '/api/v1/session/profile',
      summary: 'Choose the profile for which this device asks.',
      body: Id,
      gives: null,
    },
    async (asked) => {
      await chooseProfile(asked.body.id, loggedIn(asked), asked.world)
      return NOTHING
    },
  ),
]

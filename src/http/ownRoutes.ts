/** What somebody who is logged in has: profiles, tokens, passkeys, and the account itself. */
import { z } from 'zod'
import { addPasskey, startNewPasskey } from '../app/people/newPasskey.js'
import { deleteOwnAccount, exportAccount } from '../app/people/ownAccount.js'
import { ownPasskeys, removePasskey } from '../app/people/passkeys.js'
import {
  addProfile,
  chooseProfile,
  deleteProfile,
  ownProfiles,
  renameProfile,
} from '../app/people/profiles.js'
import { makeToken, ownTokens, revokeToken, type OwnToken } from '../app/people/tokens.js'
import type { Profile } from '../model/account.js'
import { SCOPES } from '../model/proof.js'
import { ABOUT_PEOPLE, MOST_NAME } from './aboutPeople.js'
import { atTheDoor } from './atTheDoor.js'
import { cookie } from './cookies.js'
import { loggedIn } from './loggedIn.js'
import { Ceremony, NewPasskeyAnswer } from './passkeySchemas.js'
import { json, NOTHING } from './reply.js'
import { route, type Route } from './route.js'
import { ProfileSchema } from './schemas/meSchema.js'

const OWN = { access: 'reader', scope: 'read', law: ABOUT_PEOPLE } as const

const Id = z.object({ id: z.string() })
const Name = z.object({ name: z.string().max(MOST_NAME) })

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

export const Passkeys = z
  .array(
    z.object({
      id: z.string(),
      name: z.string(),
      madeOn: z.iso.datetime(),
      usedOn: z.iso.datetime().nullable(),
    }),
  )
  .meta({ id: 'Passkeys' })

const profileData = ({ reader: id, name, madeOn }: Profile): z.input<typeof ProfileSchema> => ({
  id,
  name,
  madeOn,
})

const tokenData = ({ reader: profile, scopes, ...token }: OwnToken): z.input<typeof TokenSchema> => ({
  ...token,
  profile,
  scopes: [...scopes],
})

const profileRoutes: readonly Route[] = [
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

const tokenRoutes: readonly Route[] = [
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

const passkeyRoutes: readonly Route[] = [
  route(
    {
      ...OWN,
      method: 'GET',
      path: '/api/v1/passkeys',
      summary: 'The passkeys of the account.',
      gives: Passkeys,
    },
    async (asked) => json(await ownPasskeys(loggedIn(asked), asked.world)),
  ),
  route(
    {
      ...OWN,
      method: 'POST',
      path: '/api/v1/passkeys/options',
      summary: 'Begin to make a passkey.',
      body: z.object({}),
      gives: Ceremony,
    },
    async (asked) => {
      const { world } = atTheDoor(asked)
      return json(await startNewPasskey(loggedIn(asked), world))
    },
  ),
  route(
    {
      ...OWN,
      method: 'POST',
      path: '/api/v1/passkeys',
      summary: 'Add the passkey that was made.',
      body: NewPasskeyAnswer,
      gives: null,
    },
    async (asked) => {
      const { world } = atTheDoor(asked)
      await addPasskey(asked.body, loggedIn(asked), world)
      return NOTHING
    },
  ),
  route(
    {
      ...OWN,
      method: 'DELETE',
      path: '/api/v1/passkeys/{id}',
      summary: 'Remove a passkey.',
      params: Id,
      gives: null,
    },
    async (asked) => {
      await removePasskey(asked.params.id, loggedIn(asked), asked.world)
      return NOTHING
    },
  ),
]

const accountRoutes: readonly Route[] = [
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

export const ownRoutes: readonly Route[] = [
  ...profileRoutes,
  ...tokenRoutes,
  ...passkeyRoutes,
  ...accountRoutes,
]

/** What browsers and this server say to each other about passkeys (WebAuthn, level 3, section 5.1). */
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'

export const Ceremony = z
  .object({
    ceremony: z.string().describe('To be handed back with the answer, once.'),
    options: z
      .unknown()
      .describe('What `parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON` takes.'),
  })
  .meta({ id: 'PasskeyCeremony' })

const Ours = z.string().max(200)

const Response = z.looseObject({
  id: z.string().max(2000),
  rawId: z.string().max(2000),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string() }),
  clientExtensionResults: z.looseObject({}).default({}),
})

/** What is in it, and whether it is right, is looked at by the library that verifies it. */
export const NewPasskeyAnswer = z
  .object({
    ceremony: Ours,
    name: Ours.describe('What its owner calls it.'),
    response: Response.transform((given) => given as unknown as RegistrationResponseJSON),
  })
  .meta({ id: 'NewPasskey' })

export const KnownPasskeyAnswer = z
  .object({
    ceremony: Ours,
    response: Response.transform((given) => given as unknown as AuthenticationResponseJSON),
  })
  .meta({ id: 'PasskeyAnswer' })

/** Who one is, as the page wants to know it first. */
import { z } from 'zod'

export const ProfileSchema = z
  .object({ id: z.string(), name: z.string(), madeOn: z.iso.datetime() })
  .meta({ id: 'Profile', description: 'One reader of an account, with a horizon of their own.' })

export const Me = z
  .object({
    account: z
      .object({
        name: z.string(),
        role: z.enum(['keeper', 'reader']),
        hasPassword: z.boolean(),
        knownTo: z.string().nullable().describe('The OpenID Connect issuer that knows its owner.'),
        loggedInOn: z.iso.datetime(),
      })
      .nullable()
      .describe('Null for somebody nobody knows, and for a program with a token.'),
    profile: z.string().nullable().describe('The id of the profile that is chosen.'),
    profiles: z.array(ProfileSchema),
    openId: z.boolean().describe('Whether one may log in at an OpenID Connect issuer.'),
  })
  .meta({ id: 'Me' })

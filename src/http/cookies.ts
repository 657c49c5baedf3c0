/** The cookies that a device is given: secrets, for this server only, which no script can read. */
import { parse, serialize } from 'hono/utils/cookie'
import type { Admitted } from '../app/people/peopleWorld.js'
import { ABSOLUTE_MS } from '../app/people/sessionBearer.js'

/** `session` lets in, `device` says that somebody has logged in there before, `ceremony` waits for who is back from elsewhere. */
const LASTS_S = { session: ABSOLUTE_MS / 1000, device: 365 * 86_400, ceremony: 900 } as const

export type CookieName = keyof typeof LASTS_S

/** @returns null where the device has none, or an empty one */
export function cookieIn({ headers }: Request, name: CookieName, origin: string): string | null {
  const called = calledAt(origin, name)
  return parse(headers.get('cookie') ?? '', called)[called] || null
}

/** A header field that gives a device a cookie; null takes it away. */
export const cookie = (name: CookieName, value: string | null, origin: string): string =>
  serialize(calledAt(origin, name), value ?? '', {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSafe(origin),
    maxAge: value === null ? 0 : LASTS_S[name],
  })

/** What the device of somebody who was let in is given. */
export const cookiesOf = ({ session, device }: Admitted, origin: string): readonly string[] => [
  cookie('session', session, origin),
  ...(device === null ? [] : [cookie('device', device, origin)]),
]

/** Over https a name that no other host, and no connection that somebody listens to, can set (RFC 6265bis, 4.1.3.2). */
const calledAt = (origin: string, name: CookieName): string =>
  `${isSafe(origin) ? '__Host-' : ''}unspoiled${name === 'session' ? '' : `-${name}`}`

const isSafe = (origin: string): boolean => origin.startsWith('https:')

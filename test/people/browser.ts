/** A device that asks a server as a browser would: with its cookies, and saying where a write comes from. */
import type { House } from '../../src/http/house.js'
import { serverOf } from '../../src/http/serverOf.js'
import { whoAsks } from '../../src/http/whoAsks.js'
import { ORIGIN, servedHouse, type ServedHouse } from '../serving/servedHouse.js'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** What is at a path in its JSON: `at('profiles', 0, 'name')`; undefined where nothing is. */
  readonly at: (...path: readonly (string | number)[]) => unknown
}

export interface Browser {
  readonly cookies: Map<string, string>
  readonly get: (path: string) => Promise<Answer>
  /** @param what `POST /api/v1/session` */
  readonly send: (what: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
}

export interface PeopledHouse {
  readonly served: ServedHouse
  readonly house: House
  readonly newBrowser: (address?: string) => Browser
}

/** A server at which people really log in. */
export async function peopledHouse(now?: () => Date, parts: Partial<House> = {}): Promise<PeopledHouse> {
  const served = await servedHouse(now)
  const house: House = {
    ...served.house,
    // So that tests can say from where somebody asks.
    proxies: 1,
    whoAsks: async (request) => whoAsks(request, house),
    ...parts,
  }
  const server = serverOf(house)
  const origin = house.address ?? ORIGIN
  return { served, house, newBrowser: (address = '192.0.2.1') => browserAt({ server, origin, address }) }
}

function browserAt({
  server,
  origin,
  address,
}: {
  readonly server: ReturnType<typeof serverOf>
  readonly origin: string
  readonly address: string
}): Browser {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const headers = new Headers({
      'x-forwarded-for': address,
      ...Object.fromEntries(new Headers(init.headers)),
    })
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    if (cookie !== '') headers.set('cookie', cookie)
    const response = await server.fetch(new Request(`${origin}${path}`, { ...init, headers }))
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    const data: unknown = isJson ? JSON.parse(text) : null
    return {
      status: response.status,
      headers: response.headers,
      text,
      at: (...keys) => at(data, keys),
    }
  }
  return {
    cookies,
    get: async (path) => ask(path, {}),
    send: async (what, body = {}, headers = {}) => {
      const [method = '', path = ''] = what.split(' ')
      return ask(path, {
        method,
        headers: { origin, 'content-type': 'application/json', ...headers },
        ...(method !== 'DELETE' && { body: JSON.stringify(body) }),
      })
    },
  }
}

const at = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    data,
  )

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addPack } from '../app/addPack.js'
import { markSeen, markUnseen } from '../app/seenMarks.js'
import {
  DEFENDERS,
  ORIGIN,
  readerCalled,
  servedHouse,
  type ServedHouse,
} from '../../test/serving/servedHouse.js'
import { ROUTES } from './routes.js'

let served: ServedHouse
beforeAll(async () => {
  served = await servedHouse()
  await addPack(DEFENDERS, served.worldOf('ann'))
})
afterAll(async () => served.close())

const bodyOf = async (response: Response): Promise<unknown> => response.json()
const seasonOne = { words: ['Jessica Jones 1'], universe: null }

test('what is hidden and what does not exist are the same answer, and an unmark hides at once', async () => {
  const ann = readerCalled('ann')
  const who = async (name: string) => served.ask(`/api/v1/who?words=${name}`, {}, ann)
  const nobody = await (await who('Nobody')).text()
  expect((await (await who('Kilgrave')).text()).replace('Kilgrave', 'Nobody')).toBe(nobody)
  await markSeen(seasonOne, served.worldOf('ann'))
  expect((await who('Kilgrave')).status).toBe(200)
  expect((await served.ask('/api/v1/who?words=Kilgrave')).status).toBe(404)
  await markUnseen(seasonOne, served.worldOf('ann'))
  expect((await who('Kilgrave')).status).toBe(404)
})

test('an answer that is there already is not sent again', async () => {
  const first = await served.ask('/api/v1/next')
  const again = await served.ask('/api/v1/next', {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test.each<[path: string, status: number, detail: string]>([
  ['/api/v1/nowhere', 404, 'There is nothing at this address.'],
  ['/metrics', 401, 'This is for those who are logged in.'],
  ['/api/v1/changes?since=yesterday', 400, 'The query is not as it should be: “since”.'],
  ['/api/v1/who?words=Nobody', 404, 'Nothing that you may know of is called “Nobody”.'],
])('%s is told as a problem', async (path, status, detail) => {
  const response = await served.ask(path)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await bodyOf(response)).toMatchObject({ status, detail })
})

test('a reader may not ask what is for keepers', async () => {
  const reader = await served.ask('/metrics', {}, readerCalled('ann', 'reader'))
  const keeper = await served.ask('/metrics', {}, readerCalled('ann', 'keeper'))
  expect([reader.status, keeper.status]).toEqual([403, 200])
})

describe('every address', () => {
  test.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s is described',
    async (_, route) => {
      const document = await bodyOf(await served.ask('/api/v1/openapi.json'))
      expect(document).toHaveProperty(
        ['paths', route.path, route.method.toLowerCase(), 'summary'],
        route.summary,
      )
    },
  )

  test('is there once', () => {
    const all = ROUTES.map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`)
    expect(new Set(all).size).toBe(all.length)
  })

  test('sends no page that could run a script, and lets nothing be kept by others', async () => {
    const { headers } = await served.ask('/api/v1/next')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect([headers.get('cache-control'), headers.get('vary')]).toEqual([
      'private, no-cache',
      'Accept-Encoding, Cookie, Authorization',
    ])
  })
})

test('a write that another site sent is refused', async () => {
  const { refuseForgery } = await import('./refuseForgery.js')
  const sent = (headers: Record<string, string>) => () =>
    refuseForgery(new Request(`${ORIGIN}/api/v1/x`, { method: 'POST', headers }), ORIGIN)
  expect(sent({ 'sec-fetch-site': 'cross-site', origin: ORIGIN })).toThrow('another site')
  expect(sent({ origin: 'http://evil.test', cookie: 'a=b' })).toThrow('another site')
  expect(sent({ cookie: 'a=b' })).toThrow('another site')
  expect(sent({ 'sec-fetch-site': 'same-origin', cookie: 'a=b' })).not.toThrow()
  expect(sent({ origin: ORIGIN, cookie: 'a=b' })).not.toThrow()
  expect(sent({ authorization: 'Bearer x' })).not.toThrow()
})

/** Reading, reviewing and keeping over HTTP. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPack } from '../app/addPack.js'
import { DEFENDERS, readerCalled, servedHouse, type ServedHouse } from '../../test/serving/servedHouse.js'
import type { Caller } from './caller.js'

let served: ServedHouse
beforeAll(async () => {
  served = await servedHouse()
  await addPack(DEFENDERS, served.worldOf('kim'))
})
afterAll(async () => served.close())

const KIM = readerCalled('kim', 'keeper')
const ANN = readerCalled('ann')
const NEWS = '“The Defenders” is expected to premiere in 2017. Kilgrave is dead.'

async function sent(
  [method, path]: readonly [string, string],
  body?: unknown,
  caller?: Caller,
): Promise<{ status: number; data: Record<string, unknown>; text: string }> {
  const written = body === undefined ? '' : JSON.stringify(body)
  const headers = {
    'content-type': 'application/json',
    // Without it the server counts what comes, in a request of its own, which the test cannot know again.
    'content-length': String(Buffer.byteLength(written)),
    'sec-fetch-site': 'same-origin',
  }
  const init = written === '' ? { method, headers } : { method, headers, body: written }
  const response = await served.ask(path, init, caller)
  const text = await response.text()
  // Every address here answers with an object, a list, or nothing.
  const data = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>
  return { status: response.status, data, text }
}
const READ = ['POST', '/api/v1/read'] as const
const RULE = ['POST', '/api/v1/review/rulings'] as const

test('anybody may have a text read, as one who may see what they have seen', async () => {
  const { status, text } = await sent(READ, { text: NEWS, published: '2016-09-02' })
  expect([status, text.includes('expected to premiere'), text.includes('is dead')]).toEqual([
    200,
    true,
    false,
  ])
})

test.each<[what: string, body: unknown, caller: Caller | undefined, status: number]>([
  ['an address, by a visitor', { address: 'https://gull.example/a' }, undefined, 401],
  ['both a text and an address', { text: 'a', address: 'https://gull.example/a' }, KIM, 400],
  ['a path', { address: 'file:///etc/passwd' }, KIM, 400],
  ['a text to be kept, by a reader', { text: NEWS, keep: true, universe: 'defenders' }, ANN, 403],
  ['a text that is too long, by a visitor', { text: 'a '.repeat(30_000) }, undefined, 413],
  ['for a universe that could be a file', { text: NEWS, universe: '/etc/passwd' }, KIM, 404],
])('it refuses to read %s', async (_, body, caller, status) => {
  expect((await sent(READ, body, caller)).status).toBe(status)
})

test('a keeper keeps an article, goes through the queue, decides, and undoes it', async () => {
  const kept = await sent(
    READ,
    { text: NEWS, published: '2016-09-02', keep: true, universe: 'defenders' },
    KIM,
  )
  expect(kept.status).toBe(200)
  const queue = async (): Promise<string> =>
    (await sent(['GET', '/api/v1/review?limit=200'], undefined, KIM)).text
  const before = await queue()
  const [item] = (JSON.parse(before) as { items: { statement: { id: string } }[] }).items
  const statement = item?.statement.id ?? ''
  const wish = { wish: { kind: 'confirm', statement }, why: { words: 'So it is.', revealedIn: [] } }
  const ruled = await sent(RULE, wish, KIM)
  expect([ruled.status, await queue()]).not.toEqual([200, before])
  expect((await sent(RULE, wish, KIM)).data).toEqual({ ruling: null })
  const history = await sent(['GET', `/api/v1/review/history?words=${statement}`], undefined, KIM)
  expect(history.text).toContain('So it is.')
  await sent(RULE, { wish: { kind: 'undo', ruling: ruled.data['ruling'] } }, KIM)
  expect(JSON.parse(await queue())).toMatchObject({ items: [{ statement: { id: statement } }] })
})

test.each<[method: string, path: string]>([
  ['GET', '/api/v1/review'],
  ['GET', '/api/v1/review/doubts'],
  ['GET', '/api/v1/review/unseen'],
  ['GET', '/api/v1/sources'],
  ['GET', '/api/v1/jobs'],
  ['GET', '/api/v1/packs/defenders'],
])('%s %s answers keepers, and nobody else', async (method, path) => {
  const status = async (caller?: Caller): Promise<number> =>
    (await sent([method, path], undefined, caller)).status
  expect([await status(KIM), await status(ANN), await status()]).toEqual([200, 403, 401])
})

test('a pack is checked and added as its text, and a path is never followed', async () => {
  const text = 'unspoiled: 1\nuniverse: { id: tides, name: Tides }\n'
  const check = await sent(['POST', '/api/v1/packs/check'], { text: 'unspoiled: 1' }, KIM)
  expect((check.data['faults'] as unknown[]).length).toBeGreaterThan(0)
  expect((await sent(['POST', '/api/v1/packs'], { text }, KIM)).data).toMatchObject({
    universe: { id: 'tides' },
  })
  for (const what of ['/etc/passwd', './feeds.opml', 'file:///etc/passwd'])
    expect((await sent(['POST', '/api/v1/sources'], { what }, KIM)).status).toBe(400)
  expect((await sent(['POST', '/api/v1/sources/collect'], undefined, KIM)).status).toBe(202)
})

test('a visitor who has too much read must wait', async () => {
  const asked = await Promise.all(Array.from({ length: 14 }, async () => sent(READ, { text: 'Hello.' })))
  expect(asked.some(({ status }) => status === 429)).toBe(true)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPack } from '../app/addPack.js'
import { DEFENDERS, readerCalled, servedHouse, type ServedHouse } from '../../test/serving/servedHouse.js'

let place: ServedHouse
beforeAll(async () => {
  place = await servedHouse()
  await addPack(DEFENDERS, place.worldOf('ann'))
})
afterAll(async () => place.close())

const ANN = readerCalled('ann')
const horizonOf = async (caller = ANN, path = '/api/v1/works'): Promise<string | null> =>
  (await place.ask(path, {}, caller)).headers.get('unspoiled-horizon')

const tell = async (method: string, path: string, body: unknown): Promise<Response> => {
  const headers = { 'content-type': 'application/json', origin: 'http://stories.test' }
  return place.ask(path, { method, headers, body: JSON.stringify(body) }, ANN)
}

test('every answer names the horizon it is for, another for another reader', async () => {
  expect(await horizonOf()).toBe(await horizonOf(ANN, '/api/v1/next'))
  expect(await horizonOf()).not.toBe(await horizonOf(readerCalled('ben')))
})

test('what is marked and what is unmarked each make another', async () => {
  const before = await horizonOf()
  await tell('PUT', '/api/v1/marks', { words: ['Jessica Jones 1'] })
  const marked = await horizonOf()
  await tell('POST', '/api/v1/marks/unseen', { words: ['Jessica Jones 1'] })
  expect(new Set([before, marked, await horizonOf()]).size).toBe(3)
})

test('what becomes known to the place makes no other', async () => {
  const before = await horizonOf()
  const more = { kind: 'introduced', entity: { id: 'newcomer', kind: 'character' } } as const
  await place.house.world.ledger.append({ id: 'tides', name: 'Tides', language: null }, [more])
  expect(await horizonOf()).toBe(before)
})

test('it says nothing of whose it is', async () => {
  expect(await horizonOf()).toMatch(/^[\w-]{22}$/)
})

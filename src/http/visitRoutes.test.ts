import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  DEFENDERS,
  NOW,
  readerCalled,
  servedHouse,
  type ServedHouse,
} from '../../test/serving/servedHouse.js'
import { addPack } from '../app/addPack.js'
import { exportRecord } from '../app/ownRecord.js'
import { PLAIN_CLAIM } from '../model/plainClaim.js'
import { parseReaderRecord } from '../progress/parseReaderRecord.js'

let served: ServedHouse
let now = new Date(NOW)
beforeAll(async () => {
  served = await servedHouse(() => now)
  await addPack(DEFENDERS, served.worldOf('ann'))
})
afterAll(async () => served.close())

const ask = async (path: string, reader = 'ann', method = 'GET'): Promise<unknown> => {
  const init = { method, headers: { 'sec-fetch-site': 'same-origin' } }
  return (await served.ask(path, init, readerCalled(reader))).json()
}
const renewal = (id: string) =>
  ({
    kind: 'asserted',
    statement: {
      ...PLAIN_CLAIM,
      id,
      predicate: 'production',
      subject: 'daredevil',
      value: 'announced',
      sources: [{ url: 'https://herald.example/a', said: null, quote: null }],
    },
  }) as const

test('what is new begins when one was here last, for each reader by themselves', async () => {
  expect(await ask('/api/v1/visit')).toEqual({ lastVisit: null })
  expect(await ask('/api/v1/new')).toMatchObject({ since: null, changes: [] })
  now = new Date('2026-03-01T11:00:00.000Z')
  const visit = now.toISOString()
  expect(await ask('/api/v1/visit', 'ann', 'PUT')).toEqual({ lastVisit: visit })
  now = new Date('2026-03-01T12:00:00.000Z')
  const [head] = await served.house.world.ledger.universes()
  if (head !== undefined) await served.house.world.ledger.append(head, [renewal('new-one')])
  expect(await ask('/api/v1/new')).toMatchObject({
    since: visit,
    changes: [{ statement: { id: 'new-one', words: 'Daredevil is announced' } }],
  })
  expect(await ask('/api/v1/new', 'ben')).toMatchObject({ since: null, changes: [] })
  now = new Date('2026-03-01T13:00:00.000Z')
  await ask('/api/v1/visit', 'ann', 'PUT')
  expect(await ask('/api/v1/new')).toMatchObject({ since: now.toISOString(), changes: [] })
})

test('a visitor has none, and the visit is taken along with what else is kept of a reader', async () => {
  expect((await served.ask('/api/v1/visit')).status).toBe(401)
  const exported = JSON.stringify(await exportRecord(served.worldOf('ann')))
  expect(parseReaderRecord(exported, 'it').settings).toEqual({ lastVisit: now.toISOString() })
})

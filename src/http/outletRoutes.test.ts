import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPack } from '../app/addPack.js'
import { markSeen } from '../app/seenMarks.js'
import { DEFENDERS, readerCalled, servedHouse, type ServedHouse } from '../../test/serving/servedHouse.js'

let served: ServedHouse
beforeAll(async () => {
  served = await servedHouse()
  await addPack(DEFENDERS, served.worldOf('ann'))
  await markSeen({ words: ['Jessica Jones 1'], universe: null }, served.worldOf('ann'))
})
afterAll(async () => served.close())

const ann = readerCalled('ann')

/** Whatever JSON comes. */
async function asked(path: string, caller = ann): Promise<Record<string, unknown>> {
  const response = await served.ask(`/api/v1/${path}`, {}, caller)
  // Every answer of an outlet, and every problem, is an object.
  return (await response.json()) as Record<string, unknown>
}

/** What is listed under `key`. */
const listed = (answer: Record<string, unknown>, key: string): readonly { id: string; name: string }[] =>
  // The test names a list of things.
  answer[key] as { id: string; name: string }[]

test('one thing can be asked for by its id, and a work by its parts', async () => {
  const work = listed(await asked('works'), 'works').find(({ name }) => name === 'Jessica Jones')
  expect(listed(await asked(`works/${work?.id}`), 'works')).toMatchObject([{ seen: 13, total: 39 }])
  expect(await asked(`works/${work?.id}/installments/1x08`)).toMatchObject({
    name: 'AKA WWJD?',
    isSeen: true,
  })
  const [kilgrave] = listed(await asked('who?words=Kilgrave'), 'things')
  expect(listed(await asked(`entities/${kilgrave?.id}`), 'things')).toMatchObject([{ name: 'Kilgrave' }])
})

test('a hidden id and one that nothing has are the same answer', async () => {
  const [kilgrave] = listed(await asked('who?words=Kilgrave'), 'things')
  const stranger = readerCalled('bob')
  const told = async (id = '') => JSON.stringify(await asked(`entities/${id}`, stranger)).replace(id, '')
  expect(await told(kilgrave?.id)).toBe(await told('nobody-at-all'))
})

test('an answer goes out zipped to whoever takes it so, and says the same', async () => {
  const zipped = await served.ask('/api/v1/works', { headers: { 'accept-encoding': 'br, gzip' } }, ann)
  const told = gunzipSync(await zipped.arrayBuffer()).toString()
  expect(JSON.parse(told)).toEqual(await asked('works'))
  expect(zipped.headers.get('vary')).toContain('Accept-Encoding')
})

test('a list comes in parts that lead on to one another, and after the last there is none', async () => {
  const names: string[] = []
  let cursor = ''
  for (let part = 0; part < 9; part += 1) {
    const answer = await asked(`works?limit=2${cursor}`)
    names.push(...listed(answer, 'works').map(({ name }) => name))
    if (answer['next'] === null) break
    cursor = `&cursor=${JSON.stringify(answer['next']).slice(1, -1)}`
  }
  expect(names).toEqual([
    'Daredevil',
    'Iron Fist',
    'Jessica Jones',
    'Luke Cage',
    'The Defenders',
    'The Punisher',
  ])
})

test('after what nobody has seen the list of nothing comes', async () => {
  expect(await asked('works?cursor=nothing-like-that')).toEqual({ order: 'name', works: [], next: null })
})

test('an earlier point of one’s own progress is the page as it was then', async () => {
  const seenThen = async (upTo: string) =>
    listed(await asked(`works?order=progress${upTo}`), 'works').slice(0, 1)
  expect(await seenThen('&upTo=3')).toMatchObject([{ name: 'Jessica Jones', seen: 3 }])
  expect(await seenThen('')).toMatchObject([{ seen: 13 }])
  expect(await asked('who?words=Kilgrave&upTo=0')).toMatchObject({ status: 404 })
})

test.each(['packs/defenders.yaml', DEFENDERS, 'https://example.com/pack.yaml', 'nowhere'])(
  'no other universe is asked than those that are kept: %s',
  async (universe) => {
    expect(await asked(`works?universe=${encodeURIComponent(universe)}`)).toMatchObject({
      status: 404,
      detail: `No universe “${universe}” is kept here.`,
    })
  },
)

test('two readers who have seen the same have their own lists all the same', async () => {
  const world = served.worldOf('eve')
  await markSeen({ words: ['Jessica Jones 1'], universe: null }, world)
  await world.ledger?.addToRecord('eve', {
    listed: [
      {
        universe: 'defenders',
        work: listed(await asked('works'), 'works')[0]?.id ?? '',
        list: 'planned',
        listedOn: '2026-01-01',
      },
    ],
  })
  expect(listed(await asked('works', readerCalled('eve')), 'works')[0]).toMatchObject({ list: 'planned' })
  expect(listed(await asked('works'), 'works')[0]).toMatchObject({ list: null })
})

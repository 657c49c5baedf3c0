import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseIcs } from '../../test/calendars/parseIcs.js'
import {
  DEFENDERS,
  NOW,
  readerCalled,
  servedHouse,
  type ServedHouse,
} from '../../test/serving/servedHouse.js'
import { addPack } from '../app/addPack.js'
import { changeSetting } from '../app/keptSettings.js'
import { markSeen, markUnseen } from '../app/seenMarks.js'
import type { Scope } from '../model/proof.js'

const SECRET = { calendar: 'c'.repeat(43), feed: 'f'.repeat(43) } as const
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

let served: ServedHouse
beforeAll(async () => {
  served = await servedHouse()
  await addPack(DEFENDERS, served.worldOf('ann'))
  const { people } = served.house.world.ledger
  const madeOn = NOW
  const account = { id: 'a', name: 'Ann', role: 'reader', passwordHash: null, openId: null, madeOn } as const
  await people.addAccount(account)
  await people.addProfile({ reader: 'ann', account: 'a', name: 'Ann', madeOn })
  for (const scope of ['calendar', 'feed'] as const) await addToken(scope)
})
afterAll(async () => served.close())

const addToken = async (scope: Extract<Scope, 'calendar' | 'feed'>): Promise<void> =>
  served.house.world.ledger.people.addToken({
    id: scope,
    hash: hashOf(SECRET[scope]),
    reader: 'ann',
    name: scope,
    scopes: [scope],
    madeOn: NOW,
    usedOn: null,
  })

const ADDRESSES = [
  ['/api/v1/calendar.ics', `/calendar/${SECRET.calendar}.ics`, 'text/calendar; charset=utf-8'],
  ...(['news', 'changes'] as const).flatMap((name) =>
    (['rss', 'atom', 'json'] as const).map(
      (form) =>
        [
          `/api/v1/${name}.${form}`,
          `/feeds/${SECRET.feed}/${name}.${form}`,
          `application/${form === 'json' ? 'feed+json' : `${form}+xml`}; charset=utf-8`,
        ] as const,
    ),
  ),
] as const

const SINCE = '?since=2015-01-01'
const summaries = async (where: string, caller = readerCalled('ann')) =>
  parseIcs(await (await served.ask(where, {}, caller)).text()).events.map((event) => event.get('SUMMARY'))

describe.each(ADDRESSES)('%s', (own, subscribed, type) => {
  test('is the same bytes for its reader and for whoever holds their token', async () => {
    const asked = async () => {
      const mine = await served.ask(own + SINCE, {}, readerCalled('ann'))
      const theirs = await served.ask(subscribed + SINCE)
      expect([mine.status, theirs.status]).toEqual([200, 200])
      expect(await theirs.text()).toBe(await mine.clone().text())
      expect([...theirs.headers]).toEqual([...mine.headers])
      return mine
    }
    expect((await asked()).headers.get('content-type')).toBe(type)
    await markSeen({ words: ['Jessica Jones'], universe: null }, served.worldOf('ann'))
    await asked()
    await markUnseen({ words: ['Jessica Jones'], universe: null }, served.worldOf('ann'))
  })

  test('is not sent again as long as it is the same', async () => {
    const etag = (await served.ask(subscribed)).headers.get('etag') ?? ''
    const again = await served.ask(subscribed, { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.has('last-modified')).toBe(false)
  })

  test('a token that never was, one for something else and an address that is none are one answer', async () => {
    const { calendar, feed } = SECRET
    const other = subscribed.includes(calendar) ? feed : calendar
    const wrong = ['x'.repeat(43), other, 'x', '%00', '..%2f..'].map((token) =>
      subscribed.replace(subscribed.includes(calendar) ? calendar : feed, token),
    )
    const nowhere = await served.ask('/nowhere')
    const body = await nowhere.text()
    for (const address of wrong) {
      const response = await served.ask(address)
      expect([response.status, await response.text()]).toEqual([404, body])
    }
  })
})

test('what is unmarked is hidden again at the very next request', async () => {
  const where = `/calendar/${SECRET.calendar}.ics${SINCE}`
  const first = await served.ask(where)
  await changeSetting({ name: 'outline', value: 'next', title: null, universe: null }, served.worldOf('ann'))
  const hidden = await summaries(where)
  await markSeen({ words: ['Jessica Jones 1'], universe: null }, served.worldOf('ann'))
  expect((await summaries(where)).length).toBeGreaterThan(hidden.length)
  await markUnseen({ words: ['Jessica Jones 1'], universe: null }, served.worldOf('ann'))
  const again = await served.ask(where, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
  expect(again.status).toBe(200)
  expect(await summaries(where)).toEqual(hidden)
  await changeSetting(
    { name: 'outline', value: 'default', title: null, universe: null },
    served.worldOf('ann'),
  )
})

test('a calendar begins with last year, and where one says', async () => {
  expect(await summaries('/api/v1/calendar.ics')).toEqual([])
  expect((await summaries('/api/v1/calendar.ics?since=2019-06-01')).length).toBe(1)
})

test('a token that is revoked answers no more', async () => {
  const where = `/feeds/${SECRET.feed}/news.json`
  expect((await served.ask(where)).status).toBe(200)
  await served.house.world.ledger.people.removeToken(hashOf(SECRET.feed))
  expect((await served.ask(where)).status).toBe(404)
  await addToken('feed')
})

test('a feed names the page of this place', async () => {
  const feed: unknown = await (await served.ask('/api/v1/news.json')).json()
  expect(feed).toMatchObject({ home_page_url: 'http://stories.test/', items: [] })
})

import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  DEFENDERS,
  NOW,
  readerCalled,
  servedHouse,
  type ServedHouse,
} from '../../test/serving/servedHouse.js'
import { addPack } from '../app/addPack.js'
import type { Scope } from '../model/proof.js'

const SECRET = 's'.repeat(43)
const OTHER = 'o'.repeat(43)

let served: ServedHouse
beforeEach(async () => {
  served = await servedHouse()
  await addPack(DEFENDERS, served.worldOf('ann'))
  const { people } = served.house.world.ledger
  const account = {
    id: 'a',
    name: 'Ann',
    role: 'reader',
    passwordHash: null,
    openId: null,
    madeOn: NOW,
  } as const
  await people.addAccount(account)
  await people.addProfile({ reader: 'ann', account: 'a', name: 'Ann', madeOn: NOW })
  await addToken(SECRET, 'scrobble')
  await addToken(OTHER, 'calendar')
})
afterEach(async () => served.close())

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')
const addToken = async (secret: string, scope: Scope): Promise<void> =>
  served.house.world.ledger.people.addToken({
    id: `id-${scope}`,
    hash: hashOf(secret),
    reader: 'ann',
    name: scope,
    scopes: [scope],
    madeOn: NOW,
    usedOn: null,
  })

const ANN = readerCalled('ann')
async function send(method: string, path: string, body?: unknown) {
  const init =
    body === undefined
      ? { method }
      : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const response = await served.ask(path, init, ANN)
  return { status: response.status, body: JSON.parse(await response.text()) }
}
const refs = async (): Promise<readonly string[]> =>
  (await send('GET', '/api/v1/marks')).body.map(
    ({ ref, seenOn }: { ref: string; seenOn: string }) => `${ref} ${seenOn}`,
  )

const upload = async (body: string | Uint8Array<ArrayBuffer>) =>
  (await served.ask('/api/v1/imports', { method: 'POST', body }, ANN)).status

describe('A reader over HTTP', () => {
  test('marks, sees it in their marks, and undoes it', async () => {
    const { body } = await send('PUT', '/api/v1/marks', { words: ['Jessica Jones 1x01'], on: '2016-05-01' })
    expect(body).toMatchObject({ refs: ['jessica-jones/1x01'], change: { kind: 'seen', changedOn: NOW } })
    await send('PUT', '/api/v1/marks', { words: ['jessica-jones/1x01'], again: true })
    expect((await send('GET', '/api/v1/marks?id=jessica-jones')).body).toEqual([
      { universe: 'defenders', ref: 'jessica-jones/1x01', seenOn: '2016-05-01', again: ['2026-03-01'] },
    ])
    const stale = await send('POST', '/api/v1/undo', { change: body.change.id })
    expect([stale.status, stale.body.detail]).toEqual([409, 'Something else was changed since.'])
    await send('POST', '/api/v1/undo', {})
    await send('POST', '/api/v1/undo', { change: body.change.id })
    expect(await refs()).toEqual([])
    expect((await send('POST', '/api/v1/undo', {})).status).toBe(404)
  })

  test('takes marks away', async () => {
    await send('PUT', '/api/v1/marks', { words: ['Jessica Jones ..1x02'] })
    const { body } = await send('POST', '/api/v1/marks/unseen', { words: ['Jessica Jones 1x02'] })
    expect(body.change.kind).toBe('unseen')
    expect(await refs()).toEqual(['jessica-jones/1x01 2026-03-01'])
  })

  test('keeps lists and settings', async () => {
    await send('PUT', '/api/v1/lists', { title: 'Luke Cage', list: 'planned' })
    expect((await send('GET', '/api/v1/lists')).body).toMatchObject([{ name: 'Luke Cage', list: 'planned' }])
    const { body } = await send('PUT', '/api/v1/settings', {
      name: 'outline',
      value: 'next',
      title: 'Luke Cage',
    })
    expect(body).toMatchObject({
      byWork: [{ settings: { outline: 'next' } }],
      settings: { outline: 'whole' },
    })
    expect((await send('PUT', '/api/v1/lists', { title: 'Luke Cage', list: 'loved' })).status).toBe(400)
  })

  test('imports what they have looked at first, and takes it back', async () => {
    const csv = `series_tvdb_id,title,season,episode,is_watched,watched_at
284190,Marvel's Jessica Jones,1,1,true,2015-12-01 21:00:00
999,Salt House,1,1,true,2015-12-02 21:00:00`
    const init = { method: 'POST', body: csv, headers: { 'content-type': 'text/csv' } }
    const answer = await served.ask('/api/v1/imports?file=tvtime.csv', init, ANN)
    const preview = JSON.parse(await answer.text())
    expect(preview).toMatchObject({ kind: 'tracker', file: 'tvtime.csv', marks: 1 })
    expect(preview.rows.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['opens', 'unmatched'])
    expect(await refs()).toEqual([])
    const confirmed = await send('POST', `/api/v1/imports/${preview.id}/confirm`)
    expect(confirmed.body.imported).toMatchObject({ marks: 1, file: 'tvtime.csv' })
    expect(await refs()).toEqual(['jessica-jones/1x01 2015-12-01'])
    expect((await send('POST', `/api/v1/imports/${preview.id}/confirm`)).status).toBe(404)
    const [imported] = (await send('GET', '/api/v1/imports')).body
    expect((await send('DELETE', `/api/v1/imports/${imported.id}`)).status).toBe(200)
    expect(await refs()).toEqual([])
  })

  test('is refused in no more words of the outline than they want to see', async () => {
    await send('PUT', '/api/v1/settings', { name: 'outline', value: 'next', title: 'Jessica Jones' })
    await send('PUT', '/api/v1/marks', { words: ['Jessica Jones 1x01'] })
    const beyond = await send('PUT', '/api/v1/marks', { words: ['Jessica Jones 1x99'] })
    const csv =
      "series_tvdb_id,title,season,episode,is_watched,watched_at\n284190,Marvel's Jessica Jones,1,99,true,2015-12-01"
    const init = { method: 'POST', body: csv, headers: { 'content-type': 'text/csv' } }
    const preview = await (await served.ask('/api/v1/imports?file=tvtime.csv', init, ANN)).text()
    expect([beyond.status, beyond.body.detail]).toEqual([404, 'Jessica Jones season 1 has 2 installments.'])
    expect(JSON.parse(preview).rows[0].reason).toBe('season 1 of Jessica Jones lists no episode 99')
    await send('PUT', '/api/v1/settings', { name: 'outline', value: 'default', title: 'Jessica Jones' })
    await send('POST', '/api/v1/marks/unseen', { words: ['Jessica Jones'] })
  })

  test('is told what is wrong with an upload', async () => {
    expect(await upload('only words')).toBe(422)
    expect(await upload(new Uint8Array(21 * 1024 * 1024))).toBe(413)
  })

  test('must be logged in', async () => {
    for (const path of ['marks', 'lists', 'settings', 'imports', 'players', 'unsettled', 'undo'])
      expect([path, (await served.ask(`/api/v1/${path}`)).status]).toEqual([path, 401])
  })
})

describe('A player', () => {
  const episode = { type: 'episode', grandparentTitle: 'Jessica Jones', parentIndex: 1, index: 3 }
  const plexForm = (): FormData => {
    const form = new FormData()
    form.set('payload', JSON.stringify({ event: 'media.scrobble', Metadata: episode }))
    form.set('thumb', new Blob([new Uint8Array(100_000)]), 'thumb.jpg')
    return form
  }
  const plex = async (secret: string) =>
    served.ask(`/webhooks/${secret}/plex`, { method: 'POST', body: plexForm() })

  test('tells by an address with a token, and the reader sees that it arrived', async () => {
    expect(await (await plex(SECRET)).json()).toMatchObject({ outcome: 'marked', from: 'Plex' })
    expect(await refs()).toEqual(['jessica-jones/1x03 2026-03-01'])
    expect((await send('GET', '/api/v1/players')).body).toMatchObject({
      watchedPercent: 90,
      arrivals: [{ token: 'id-scrobble', event: 'media.scrobble', outcome: 'marked', cameOn: NOW }],
    })
  })

  test('with a token that is none, or for something else, finds nothing there', async () => {
    const sent = await Promise.all(
      ['x'.repeat(43), OTHER].map(async (secret) => {
        const response = await plex(secret)
        return [response.status, await response.text(), [...response.headers]]
      }),
    )
    expect(sent[0]).toEqual(sent[1])
    expect(sent[0]?.[0]).toBe(404)
  })

  test.each([
    ['text/plain', 200],
    ['application/json', 200],
  ])('may send JSON as %s', async (type, status) => {
    const body = JSON.stringify({ NotificationType: 'PlaybackStart' })
    const init = { method: 'POST', body, headers: { 'content-type': type } }
    expect((await served.ask(`/webhooks/${SECRET}/jellyfin`, init)).status).toBe(status)
  })

  test('that sends no JSON is told so', async () => {
    const response = await served.ask(`/webhooks/${SECRET}/emby`, { method: 'POST', body: '{{broken}}' })
    expect(response.status).toBe(400)
  })

  test('of any kind can scrobble, and what may be several things is settled by its reader', async () => {
    const { body } = await send('POST', '/api/v1/scrobble', { title: 'Daredevil', number: 2 })
    expect(body.outcome).toBe('unsettled')
    const [thing] = (await send('GET', '/api/v1/unsettled')).body
    const settled = await send('POST', `/api/v1/unsettled/${thing.id}`, { ref: thing.candidates[1].ref })
    expect(settled.body.change.kind).toBe('settled')
    expect(await refs()).toEqual(['daredevil/2x02 2026-03-01'])
    expect((await send('POST', '/api/v1/scrobble', { season: 1 })).status).toBe(400)
  })

  test('counts by what its reader set', async () => {
    await send('PATCH', '/api/v1/players', { watchedPercent: 60 })
    const told = { title: 'Luke Cage', season: 1, number: 1, position: 65 }
    expect((await send('POST', '/api/v1/scrobble', told)).body.outcome).toBe('marked')
    expect((await send('PATCH', '/api/v1/players', { watchedPercent: 10 })).status).toBe(400)
  })
})

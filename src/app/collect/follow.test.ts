/** What is wrong with something is said when it is to be followed, and not at the next collection. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FetchProblem } from '../../sources/fetch/fetchProblem.js'
import { ONLY_READER, type KeepingWorld } from '../withLedger.js'
import { follow, type FollowWish } from './follow.js'
import { followedSources } from './followedSources.js'

const FEED = '<rss version="2.0"><channel><title>Gull</title></channel></rss>'
const SITE = '<html><head><link rel="alternate" type="application/rss+xml" href="/gone.xml"></head></html>'
const SHOW = '{"id":82,"name":"Reeds","_embedded":{"seasons":[{"id":501,"number":1}]}}'
const ANSWERS: Readonly<Record<string, string>> = {
  'https://gull.example/feed.xml': FEED,
  'https://gull.example/': SITE,
  'https://gull.example/empty': '<html><body></body></html>',
  'https://api.tvmaze.com/shows/82?embed[]=cast&embed[]=crew&embed[]=seasons&embed[]=akas': SHOW,
}
const trouble = (message: string, lasts: 'moment' | 'address'): FetchProblem =>
  new FetchProblem({ code: 'unreachable', message, hint: 'Check the address.', lasts })

const asked: string[] = []
let world: KeepingWorld
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unspoiled-'))
  world = {
    fetcher: {
      fetch: async ({ address: url }) => {
        asked.push(url)
        if (new URL(url).host === 'far.example') throw trouble('far.example cannot be reached', 'moment')
        const answer = ANSWERS[url]
        if (answer === undefined) throw trouble(`${url} answered 404`, 'address')
        const bytes = new TextEncoder().encode(answer)
        return {
          kind: 'came',
          bytes,
          contentType: null,
          url,
          movedTo: null,
          validators: null,
          notBefore: null,
        }
      },
    },
    stdin: Readable.from([]),
    reader: ONLY_READER,
    shippedPacks: folder,
    place: { kind: 'folder', path: join(folder, 'kept') },
    now: () => new Date('2026-03-01T12:00:00Z'),
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

const begin = async (wish: Partial<FollowWish>): Promise<unknown> =>
  follow({ what: '', as: 'feed', universes: [], ...wish }, world)

test.each<[string, Partial<FollowWish>, string]>([
  ['a page without an article', { what: 'https://gull.example/empty', as: 'page' }, 'holds no article'],
  ['a page that is not there', { what: 'https://gull.example/x', as: 'page' }, 'answered 404'],
  ['a site whose feed is not there', { what: 'https://gull.example/' }, 'gone.xml answered 404'],
  ['a work that its catalogue has not', { what: 'tvmaze:83' }, 'answered 404'],
  ['a work of a catalogue that wants a key', { what: 'tmdb:tv/4607' }, 'have a key'],
  ['a dump that is not there', { what: 'mediawiki:nowhere.xml' }, 'nowhere.xml'],
])('%s is not followed, and the reason is given', async (_what, wish, reason) => {
  await expect(begin(wish)).rejects.toThrow(reason)
  expect(await followedSources(world)).toEqual([])
})

test('what cannot be reached now is followed unasked by whoever says so', async () => {
  const what = 'https://far.example/feed.xml'
  await expect(begin({ what })).rejects.toMatchObject({ hint: expect.stringContaining('--unasked') })
  asked.length = 0
  expect(await begin({ what, check: 'unasked' })).toMatchObject({ sources: [{ address: what, isNew: true }] })
  expect(asked).toEqual([])
})

test('a work is asked for once, and a feed no more than it takes to find it', async () => {
  asked.length = 0
  await begin({ what: 'tvmaze:82' })
  await begin({ what: 'https://gull.example/feed.xml' })
  expect(asked).toHaveLength(2)
})

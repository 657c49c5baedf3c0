/** Sources that are no feeds: works in catalogues, and pages that change. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLedger } from '../../ledger/openLedger.js'
import { NEVER_ASKED, type Followed } from '../../model/followed.js'
import type { Fetcher } from '../../sources/fetch/fetcher.js'
import { packEntries } from '../../sources/pack/packEntries.js'
import { doubtsKept } from '../doubtsKept.js'
import { keptUniverse } from '../keptUniverse.js'
import type { Step } from './collectingWorld.js'
import { collectorIn } from './collector.js'
import { followedSources } from './followedSources.js'

const API = 'https://api.tvmaze.com'
const PAGE = 'https://gull.example/when'

const season = { id: 501, number: 1, name: '', premiereDate: '2001-02-03', summary: null }
const show = {
  id: 82,
  url: 'https://www.tvmaze.com/shows/82/reeds',
  name: 'Reeds',
  type: 'Scripted',
  language: 'English',
  premiered: '2001-02-03',
  _embedded: { cast: [], crew: [], seasons: [season], akas: [] },
}
const episode = {
  id: 9001,
  url: 'https://www.tvmaze.com/episodes/9001/reeds-1x01-the-drowning',
  name: 'The Drowning',
  season: 1,
  number: 1,
  type: 'regular',
  airdate: '2001-02-03',
  summary: '<p>Mara drowns in the lake.</p>',
}

const answers = new Map<string, string>([
  [`${API}/shows/82?embed[]=cast&embed[]=crew&embed[]=seasons&embed[]=akas`, JSON.stringify(show)],
  [`${API}/seasons/501/episodes?embed[]=guestcast&embed[]=guestcrew`, JSON.stringify([episode])],
])
const fetcher: Fetcher = {
  fetch: async ({ address }) => {
    const bytes = new TextEncoder().encode(answers.get(address) ?? '')
    return {
      kind: 'came',
      bytes,
      contentType: null,
      url: address,
      movedTo: null,
      validators: null,
      notBefore: null,
    }
  },
}

const now = (): Date => new Date('2026-03-03T10:00:00Z')

let folder = ''
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'unspoiled-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const source = (kind: Followed['kind'], address: string): Followed => ({
  id: kind,
  kind,
  address,
  title: null,
  universes: [],
  health: NEVER_ASKED,
  memory: {},
  dueOn: '2026-03-01',
})

test('a work of a catalogue becomes a universe, its synopses documents of it, and nothing changes until it does', async () => {
  const clock = { now: new Date('2026-03-03T10:00:00Z') }
  const ledger = await openLedger({ kind: 'folder', path: join(folder, 'work') }, () => clock.now)
  await ledger.library.follow(source('work', 'tvmaze:82'))
  const steps: Step[] = []
  const tell = (step: Step): void => void steps.push(step)
  const collector = collectorIn({ ledger, fetcher, now: () => clock.now, tell })
  await collector.once()
  expect((await ledger.universes()).map(({ id }) => id)).toEqual(['reeds'])
  expect(steps).toEqual([
    { kind: 'asked', address: 'tvmaze:82', found: 1, failure: null },
    { kind: 'read', added: expect.any(Number) },
  ])
  const count = async (): Promise<number> => {
    let entries = 0
    for await (const batch of ledger.entriesAfter('reeds', 0)) entries += batch.entries.length
    return entries
  }
  const before = await count()
  clock.now = new Date('2026-03-12T10:00:00Z')
  await collector.once()
  expect([steps.at(-1), await count()]).toEqual([
    { kind: 'asked', address: 'tvmaze:82', found: 0, failure: null },
    before,
  ])
  await ledger.close()
})

test('what could not be settled in a catalogue or an article is kept for the keeper', async () => {
  const place = { kind: 'folder', path: join(folder, 'doubts') } as const
  const ledger = await openLedger(place, now)
  const nameless = { ...episode, id: 9002, number: 'second', summary: '<p>She drowns.</p>' }
  const speech = { ...episode, summary: '<p>Tom Hale meets Bo Hale. “I drown,” says Hale.</p>' }
  answers.set(
    `${API}/seasons/501/episodes?embed[]=guestcast&embed[]=guestcrew`,
    JSON.stringify([speech, nameless]),
  )
  await ledger.library.follow(source('work', 'tvmaze:82'))
  await collectorIn({ ledger, fetcher, now }).once()
  const world = { ledger, place, now, fetcher, reader: '', stdin: Readable.from([]), shippedPacks: '' }
  const [followed] = await followedSources(world)
  expect(followed?.health.doubts).toEqual(['An episode of season 1 has no number and was left out.'])
  const doubts = await doubtsKept(null, world)
  expect(doubts.map(({ universe, reason }) => `${universe}: ${reason}`)).toEqual([
    'reeds: Several people in this article go by this name.',
  ])
  await ledger.close()
})

test('whom a pack credits in the work already, a catalogue adds to and makes no second time', async () => {
  const ledger = await openLedger({ kind: 'folder', path: join(folder, 'people') }, now)
  const entries = packEntries({
    unspoiled: 1,
    universe: { id: 'reeds', name: 'Reeds' },
    works: [{ id: 'reeds', kind: 'series', name: 'Reeds', identifiers: ['tvmaze:82'] }],
    entities: [{ id: 'ana', kind: 'person', name: 'Ana Roe' }],
    statements: [{ subject: 'ana', predicate: 'cast', object: 'reeds' }],
  })
  await ledger.append({ id: 'reeds', name: 'Reeds', language: 'en' }, entries)
  const cast = [{ person: { name: 'Ana Roe' }, character: { name: 'Mara Quill' }, self: false }]
  const address = `${API}/shows/82?embed[]=cast&embed[]=crew&embed[]=seasons&embed[]=akas`
  answers.set(address, JSON.stringify({ ...show, _embedded: { cast, crew: [], seasons: [], akas: [] } }))
  await ledger.library.follow(source('work', 'tvmaze:82'))
  await collectorIn({ ledger, fetcher, now }).once()
  const { entities } = await keptUniverse(ledger, 'reeds')
  expect(entities.map(({ kind }) => kind).toSorted()).toEqual(['character', 'person'])
  await ledger.close()
})

test('a page is read again when its article has changed', async () => {
  const clock = { now: new Date('2026-03-03T10:00:00Z') }
  const ledger = await openLedger({ kind: 'folder', path: join(folder, 'page') }, () => clock.now)
  await ledger.library.follow(source('page', PAGE))
  const found: number[] = []
  const tell = (step: Step): void => void (step.kind === 'asked' && found.push(step.found))
  const collector = collectorIn({ ledger, fetcher, now: () => clock.now, tell })
  for (const [day, words] of ['It is out in May.', 'It is out in May.', 'It is out in June.'].entries()) {
    answers.set(PAGE, `<html><body><article><h1>When</h1><p>${words} ${'More is not known. '.repeat(40)}</p>`)
    clock.now = new Date(Date.UTC(2026, 2, 3 + 3 * day))
    await collector.once()
  }
  expect(found).toEqual([1, 0, 1])
  await ledger.close()
})

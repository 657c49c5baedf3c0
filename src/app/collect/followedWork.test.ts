/** The way of a reader who follows a series in a catalogue, from `follow` to what each of them may know of it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { playCatalogue, type PlayedCatalogue } from '../../../test/catalogues/playCatalogue.js'
import { sightOf } from '../../app.js'
import { answerTo, type OutletName } from '../../views/outlets.js'
import { askerOf } from '../askerOf.js'
import type { KeepingWorld } from '../withLedger.js'
import { collect, type Collected } from './collect.js'
import { follow } from './follow.js'
import { followedSources, unfollow } from './followedSources.js'
import { reread } from './reread.js'

const part = (actor: string, character: string) => ({
  person: { name: actor },
  character: { name: character },
  self: false,
})
const SHOW = {
  id: 82,
  name: 'Reed Beds',
  language: 'English',
  premiered: '2001-02-03',
  network: { name: 'Marsh One' },
  externals: { imdb: 'tt0000082' },
  summary: '<p>Mara Quill finds out who drowned the ferryman.</p>',
  _embedded: {
    cast: [part('Ana Roe', 'Mara Quill'), part('Bo Lind', 'Tom Hale')],
    crew: [],
    seasons: [{ id: 501, number: 1, name: '', premiereDate: '2001-02-03', summary: null }],
    akas: [],
  },
}
const episode = (number: number, name: string, summary: string, guests: readonly object[] = []) => ({
  id: 9000 + number,
  url: `https://www.tvmaze.com/episodes/${9000 + number}/reed-beds-1x0${number}`,
  name,
  season: 1,
  number,
  type: 'regular',
  airdate: `2001-02-0${number + 2}`,
  summary: `<p>${summary}</p>`,
  _embedded: { guestcast: guests, guestcrew: [] },
})
const FIRST = episode(1, 'The Ferry', 'Mara Quill meets Tom Hale.')
const SECOND = episode(2, 'The Lock', 'Tom Hale betrays Mara Quill. Mara Quill kills Edgar Voss.', [
  part('Ed Fox', 'Edgar Voss'),
])
const THIRD = episode(3, 'The Weir', 'Tom Hale marries Ada Finch.')

const API = 'https://api.tvmaze.com'
const DAY_MS = 24 * 3_600_000

let folder = ''
let played: PlayedCatalogue
let world: KeepingWorld
const clock = { now: new Date('2001-03-01T12:00:00Z') }
const answers: Record<string, unknown> = { '/shows/82': SHOW, '/seasons/501/episodes': [FIRST, SECOND] }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unspoiled-'))
  played = await playCatalogue(answers)
  world = {
    fetcher: {
      fetch: async (wish) =>
        played.fetcher.fetch({ ...wish, address: wish.address.replace(API, played.root) }),
    },
    stdin: Readable.from([]),
    shippedPacks: folder,
    place: { kind: 'folder', path: join(folder, 'kept') },
    reader: 'reader',
    now: () => clock.now,
  }
})
afterAll(async () => {
  await played.stop()
  rmSync(folder, { recursive: true })
})

const collectNow = async (): Promise<Collected> => collect({ signal: null }, world)

/** All that an outlet answers, as JSON. */
async function ask(name: OutletName, words: string, seen: readonly string[]): Promise<string> {
  const asker = await askerOf({ universes: null, seen, set: [], asOf: null }, world)
  const { visible, question } = await sightOf(asker, words)
  return JSON.stringify(answerTo(name, visible, question)?.data ?? null)
}

test('a series is followed by the address of its page, and asked when it is time to collect', async () => {
  const what = 'https://www.tvmaze.com/shows/82/reed-beds'
  const following = await follow({ what, as: 'feed', universes: [] }, world)
  const address = 'https://www.tvmaze.com/shows/82'
  expect(following).toEqual({ kind: 'followed', sources: [{ address, isNew: true }] })
  expect(played.asked).toHaveLength(1)
  expect(await collectNow()).toMatchObject({ asked: 1, failed: 0, read: 3, kept: 3 })
  expect(await followedSources(world)).toMatchObject([{ address, universes: ['reed-beds'] }])
})

test('what one knows of a character grows with what one has seen, and nothing shows early', async () => {
  const seen = [[], ['Reed Beds 1x01'], ['Reed Beds ..1x02']]
  const told = await Promise.all(seen.map(async (each) => ask('who', 'Mara Quill', each)))
  expect(told.map((each) => /meet/i.test(each))).toEqual([false, true, true])
  expect(told.map((each) => /betray|Voss|kill/i.test(each))).toEqual([false, false, true])
  expect(await ask('who', 'Edgar Voss', ['Reed Beds 1x01'])).toBe('null')
  expect(await ask('recap', 'Reed Beds', ['Reed Beds 1x01'])).not.toMatch(/betray|Voss|drown/i)
  expect(await ask('recap', 'Reed Beds', ['Reed Beds ..1x02'])).toMatch(/betray/)
  expect(await ask('next', '', ['Reed Beds 1x01'])).toMatch(/1x02/)
})

test('within a week it is not asked again; then what is the same adds nothing', async () => {
  clock.now = new Date(clock.now.getTime() + 5 * DAY_MS)
  expect(await collectNow()).toMatchObject({ asked: 0, read: 0, added: 0 })
  clock.now = new Date(clock.now.getTime() + 5 * DAY_MS)
  const before = await ask('why', 'Mara Quill', ['Reed Beds'])
  expect(await collectNow()).toMatchObject({ asked: 1, failed: 0, read: 0, added: 0 })
  expect(await ask('why', 'Mara Quill', ['Reed Beds'])).toBe(before)
  expect(await reread({ universe: null }, world)).toEqual({ documents: 3, added: 0 })
})

test('a new episode is taken up, also where the series is called something else now', async () => {
  Object.assign(answers, {
    '/shows/82': { ...SHOW, name: 'The Reed Beds of Old' },
    '/seasons/501/episodes': [FIRST, SECOND, THIRD],
  })
  clock.now = new Date(clock.now.getTime() + 9 * DAY_MS)
  expect(await collectNow()).toMatchObject({ asked: 1, read: 1, kept: 1 })
  expect(await ask('who', 'Tom Hale', ['Reed Beds ..1x02'])).not.toMatch(/marri|Finch/)
  expect(await ask('who', 'Tom Hale', ['Reed Beds ..1x03'])).toMatch(/Ada Finch/)
})

test('an episode that is put off, or brought forward again, has the day that was said last', async () => {
  const days = ['2001-04-20', '2001-05-11', '2001-04-20']
  const told: string[] = []
  for (const airdate of days) {
    const fourth = { ...episode(4, 'The Sluice', ''), airdate }
    Object.assign(answers, { '/seasons/501/episodes': [FIRST, SECOND, THIRD, fourth] })
    clock.now = new Date(clock.now.getTime() + 9 * DAY_MS)
    await collectNow()
    const next = await ask('next', '', ['Reed Beds ..1x03'])
    told.push(...days.filter((day) => next.includes(day)).slice(0, 1))
  }
  expect(told).toEqual(days)
})

test('by whichever name, it is followed once, and no more', async () => {
  const again = await follow({ what: 'tvmaze:82', as: 'feed', universes: [] }, world)
  expect(again).toMatchObject({ sources: [{ isNew: false }] })
  await unfollow('tvmaze:82', world)
  expect(await followedSources(world)).toEqual([])
})

test('its synopses are no news', async () => {
  expect(await ask('news', '', ['Reed Beds'])).toBe('{"articles":[],"next":null}')
})

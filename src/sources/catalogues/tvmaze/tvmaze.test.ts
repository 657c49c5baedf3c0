import { afterEach, expect, test } from 'vitest'
import { checkPack } from '../../pack/checkPack.js'
import { fromCatalogue } from '../fromCatalogue.js'
import { playCatalogue, type PlayedCatalogue } from '../../../../test/catalogues/playCatalogue.js'
import { tellPack } from '../../../../test/catalogues/tellPack.js'

let played: PlayedCatalogue | null = null

afterEach(async () => played?.stop())

const person = (name: string) => ({ person: { id: name.length, name } })
const part = (actor: string, character: string) => ({
  ...person(actor),
  character: { name: character },
  self: false,
})

const SHOW = {
  id: 82,
  url: 'https://www.tvmaze.com/shows/82/reeds',
  name: 'Reeds',
  type: 'Scripted',
  language: 'English',
  status: 'Ended',
  premiered: '2001-02-03',
  ended: '2002-05-06',
  network: { id: 1, name: 'Marsh One' },
  webChannel: null,
  externals: { tvrage: null, thetvdb: 123, imdb: 'tt0000082' },
  summary: '<p><b>Reeds</b> grow &amp; whisper.</p>',
  _embedded: {
    cast: [part('Ana Roe', 'Mara Quill'), part('Ana Roe', 'The Heron'), part('Bo Lind', 'Tom "Finch" Hale')],
    crew: [
      { type: 'Creator', ...person('Cy Dahl') },
      { type: 'Gaffer', ...person('Di Eck') },
    ],
    seasons: [
      { id: 501, number: 1, name: '', premiereDate: '2001-02-03', summary: null },
      {
        id: 502,
        number: 2,
        name: 'Low Water',
        premiereDate: '2099-01-01',
        summary: '<p>The tide turns.</p>',
      },
    ],
    akas: [{ name: 'Das Schilf', country: null }],
  },
}

const EPISODES = [
  {
    id: 9001,
    url: 'https://www.tvmaze.com/episodes/9001/reeds-1x01-the-drowning',
    name: 'The Drowning',
    season: 1,
    number: 1,
    type: 'regular',
    airdate: '2001-02-03',
    summary: '<p>Mara drowns.</p>',
    _embedded: {
      guestcast: [
        part('Di Eck', 'Nurse'),
        { ...person('Ed Fox'), character: { name: 'Ed Fox' }, self: true },
      ],
      guestcrew: [{ guestCrewType: 'Director', ...person('Flo Gray') }],
    },
  },
  { id: 9002, name: 'TBA', season: 1, number: 2, type: 'regular', airdate: '', summary: null },
  {
    id: 9003,
    name: 'Behind the Reeds',
    season: 1,
    number: null,
    type: 'significant_special',
    airdate: '2001-03-01',
  },
]

const play = async (changes: Readonly<Record<string, unknown>> = {}) => {
  played = await playCatalogue({
    '/shows/82': SHOW,
    '/seasons/501/episodes': EPISODES,
    '/seasons/502/episodes': [],
    '/search/shows': [
      { score: 1, show: { id: 82, name: 'Reeds', premiered: '2001-02-03' } },
      { score: 0.5, show: { id: 83, name: 'Reed Beds', premiered: null } },
    ],
    '/lookup/shows': { id: 82, name: 'Reeds' },
    ...changes,
  })
  return played
}

const now = () => new Date('2003-01-01T12:00:00Z')

const take = async (what = '82', changes: Readonly<Record<string, unknown>> = {}) => {
  const { root, fetcher } = await play(changes)
  const got = await fromCatalogue({ catalogue: 'tvmaze', what }, { fetcher, now, roots: { tvmaze: root } })
  expect(checkPack(JSON.stringify(got.pack)).faults).toEqual([])
  return got
}

test('a show is a universe with its outline, public, and what it is known by elsewhere', async () => {
  const { universe, pack } = await take()
  expect(universe).toEqual({ id: 'reeds', name: 'Reeds', language: 'en' })
  expect(pack.works).toEqual([
    {
      id: 'reeds',
      kind: 'series',
      name: 'Reeds',
      names: ['Das Schilf'],
      identifiers: ['tvmaze:82', 'imdb:tt0000082', 'tvdb:123'],
      released: '2001-02-03',
      said: '2003-01-01',
      seasons: [
        { number: 0, installments: [{ number: 1, released: '2001-03-01', said: '2003-01-01' }] },
        {
          number: 1,
          installments: [{ number: 1, released: '2001-02-03', said: '2003-01-01' }, { number: 2 }],
        },
        { number: 2, installments: [] },
      ],
    },
  ])
})

test('regulars are public with their main part; guests and crew are told by their episode', async () => {
  expect(tellPack((await take()).pack)).toEqual([
    'reeds format series',
    'reeds release · 2001-02-03',
    'reeds production ended · 2002-05-06',
    'organisation-marsh-one name Marsh One',
    'reeds airs-on organisation-marsh-one',
    'reeds name Behind the Reeds · 0x1 @ reeds/0x01',
    'reeds release · 0x1 · 2001-03-01',
    'reeds release · 1 · 2001-02-03',
    'reeds name The Drowning · 1x1 @ reeds/1x01',
    'reeds release · 1x1 · 2001-02-03',
    'reeds name Low Water · 2',
    'reeds release · 2 · 2099-01-01',
    'person-ana-roe name Ana Roe',
    'character-mara-quill name Mara Quill',
    'character-the-heron name The Heron @ reeds/1',
    'person-bo-lind name Bo Lind',
    'character-tom-finch-hale name Tom "Finch" Hale',
    'character-tom-finch-hale name alias Finch',
    'person-cy-dahl name Cy Dahl',
    'person-di-eck name Di Eck @ reeds/1x01',
    'person-ed-fox name Ed Fox @ reeds/1x01',
    'person-flo-gray name Flo Gray @ reeds/1x01',
    'person-ana-roe plays character-mara-quill',
    'person-ana-roe plays character-the-heron @ reeds/1',
    'person-bo-lind plays character-tom-finch-hale',
    'person-cy-dahl credit creator',
    'person-di-eck plays Nurse · 1x1 @ reeds/1x01',
    'person-ed-fox cast · 1x1 @ reeds/1x01',
    'person-flo-gray credit director · 1x1 @ reeds/1x01',
  ])
})

test('every statement has the catalogue and the day as its source, at an address that names nothing hidden', async () => {
  const { pack } = await take()
  const urls = new Set(
    pack.statements?.flatMap(({ sources = [] }) => sources.map(({ url, said }) => `${url} ${said}`)),
  )
  expect([...urls]).toContain('https://www.tvmaze.com/episodes/9001 2003-01-01')
  expect([...urls].join(' ')).not.toMatch(/drowning|undefined/i)
  expect(pack.statements?.filter(({ sources = [] }) => sources.length !== 1)).toEqual([])
})

test('a synopsis reveals its episode; overviews reveal all that was out', async () => {
  const { texts } = await take()
  expect(texts.map(({ article, revealedIn }) => `${article.text} @ ${revealedIn.join(' ')}`)).toEqual([
    'Reeds grow & whisper. @ reeds/1',
    'Mara drowns. @ reeds/1x01',
    'The tide turns. @ reeds/1 reeds/2',
  ])
})

test.each(['82', 'https://www.tvmaze.com/shows/82/reeds', 'tt0000082', 'reeds', 'Reeds 2001'])(
  '%s names the show',
  async (what) => {
    expect((await take(what)).sourceUrl).toBe('https://www.tvmaze.com/shows/82')
  },
)

test('a name that several have, or none, is answered with those there are', async () => {
  const twins = [1, 2].map((id) => ({ show: { id, name: 'Reeds', premiered: `200${id}-01-01` } }))
  await expect(take('Reeds', { '/search/shows': twins })).rejects.toMatchObject({
    code: 'not-found',
    hint: 'Give the number of one: 1 Reeds (2001), 2 Reeds (2002).',
  })
})

test.each<[string, Record<string, unknown>, RegExp]>([
  ['no such show', { '/shows/82': 404 }, /404/],
  ['too many questions', { '/seasons/501/episodes': 429 }, /429/],
  ['no JSON', { '/shows/82': '<html>' }, /not JSON/],
  ['a show without a name', { '/shows/82': { id: 82 } }, /no name/],
  ['a list where a show should be', { '/shows/82': [SHOW] }, /no name/],
])('%s is a sentence', async (_what, changes, sentence) => {
  await expect(take('82', changes)).rejects.toMatchObject({
    name: 'Problem',
    message: expect.stringMatching(sentence),
  })
})

test('a season that is not there costs only itself, and overviews then wait for everything', async () => {
  const { doubts, texts } = await take('82', { '/seasons/502/episodes': 404 })
  expect(doubts).toEqual(['Season 2 could not be had: 127.0.0.1 answers 404.'])
  expect(texts.find(({ season }) => season === null)?.revealedIn).toEqual(['reeds'])
})

test('a broken episode costs only itself', async () => {
  const broken = [
    null,
    'Pilot',
    { number: 'three', name: 'Lost number' },
    {
      id: 1,
      number: 1,
      name: ['no'],
      airdate: '0000-00-00',
      summary: 5,
      _embedded: { guestcast: [null, { person: 7 }] },
    },
    { id: 2, number: '2', name: 'Second', airdate: '2001-13-40' },
    { id: 3, number: 2, name: 'Another second' },
  ]
  const { pack, doubts, texts } = await take('82', { '/seasons/501/episodes': broken })
  expect(pack.works?.[0]?.seasons?.[0]?.installments).toEqual([{ number: 1 }, { number: 2 }])
  expect(texts.map(({ installment }) => installment)).toEqual([null, null])
  expect(doubts).toEqual([
    'An episode of season 1 has no number and was left out.',
    'An episode of season 1 has no number and was left out.',
    'An episode of season 1 has no number and was left out.',
    'Two episodes of season 1 are number 2; the second was left out.',
  ])
})

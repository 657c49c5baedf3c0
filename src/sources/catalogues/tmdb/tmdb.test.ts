import { afterEach, expect, test } from 'vitest'
import { playCatalogue, type PlayedCatalogue } from '../../../../test/catalogues/playCatalogue.js'
import { tellPack } from '../../../../test/catalogues/tellPack.js'
import { checkPack } from '../../pack/checkPack.js'
import { fromCatalogue } from '../fromCatalogue.js'

let played: PlayedCatalogue | null = null

afterEach(async () => played?.stop())

const part = (name: string, character: string, order: number) => ({ name, character, order, credit_id: name })

const SERIES = {
  id: 46,
  name: 'Reeds',
  original_name: 'Schilf',
  original_language: 'en',
  type: 'Scripted',
  status: 'Returning Series',
  first_air_date: '2001-02-03',
  last_air_date: '2002-02-03',
  created_by: [{ id: 1, name: 'Cy Dahl' }],
  networks: [{ id: 2, name: 'Marsh One' }],
  production_companies: [{ id: 3, name: 'Heron Works' }],
  overview: 'Reeds grow.',
  seasons: [
    { season_number: 1, episode_count: 1, name: 'Season 1' },
    { season_number: 2, episode_count: 1, name: 'Low Water' },
  ],
  external_ids: { imdb_id: 'tt0000046', tvdb_id: 0, wikidata_id: null },
  alternative_titles: { results: [{ iso_3166_1: 'FR', title: 'Les Roseaux' }] },
}

const season = (number: number, cast: readonly unknown[], guests: readonly unknown[]) => ({
  season_number: number,
  name: SERIES.seasons[number - 1]?.name,
  air_date: `200${number}-02-03`,
  overview: '',
  credits: { cast, crew: [] },
  episodes: [
    {
      id: number,
      episode_number: 1,
      name: `Tide ${number}`,
      air_date: `200${number}-02-03`,
      overview: `The tide of ${number}.`,
      crew: [
        { job: 'Director', name: 'Flo Gray' },
        { job: 'Hair Designer', name: 'Gus Ott' },
      ],
      guest_stars: guests,
    },
  ],
})

const FILM = {
  id: 11,
  title: 'Low Tide',
  original_title: 'Low Tide',
  original_language: 'en',
  status: 'Released',
  release_date: '2003-04-05',
  overview: 'The last tide.',
  imdb_id: 'tt0000011',
  belongs_to_collection: { id: 5, name: 'Reeds Collection' },
  production_companies: [],
  credits: {
    cast: ['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus'].map((name, order) =>
      part(`${name} Roe`, `${name} of Tide`, 6 - order),
    ),
    crew: [{ job: 'Screenplay', name: 'Ivo Ash' }],
  },
}

const play = async (changes: Readonly<Record<string, unknown>> = {}) => {
  played = await playCatalogue({
    '/tv/46': SERIES,
    '/tv/46/season/1': season(1, [part('Bo Lind', 'Tom Hale', 1), part('Ana Roe', 'Mara Quill', 0)], []),
    '/tv/46/season/2': season(
      2,
      [part('Ana Roe', 'Mara Quill / The Heron', 0), part('Di Eck', 'Eve Moss', 1)],
      [part('Ed Fox', 'Old Hale (voice)', 7), part('Gus Ott', 'Self', 8)],
    ),
    '/movie/11': FILM,
    '/find/tt0000046': { tv_results: [{ id: 46 }], movie_results: [] },
    '/search/multi': {
      results: [
        { media_type: 'tv', id: 46, name: 'Reeds', first_air_date: '2001-02-03' },
        { media_type: 'movie', id: 11, title: 'Low Tide', release_date: '2003-04-05' },
        { media_type: 'person', id: 1, name: 'Reeds' },
      ],
    },
    ...changes,
  })
  return played
}

const now = () => new Date('2005-01-01T12:00:00Z')

const take = async (what: string, changes: Readonly<Record<string, unknown>> = {}) => {
  const { root, fetcher } = await play(changes)
  const world = { fetcher, now, roots: { tmdb: root }, keys: { tmdb: 'k3y' } }
  const got = await fromCatalogue({ catalogue: 'tmdb', what }, world)
  expect(checkPack(JSON.stringify(got.pack)).faults).toEqual([])
  return got
}

test('a series becomes a universe: first-season cast is public, later regulars wait for their season', async () => {
  const { pack, doubts } = await take('tv/46')
  expect(doubts).toEqual([])
  expect(pack.works?.[0]).toMatchObject({
    names: ['Schilf', 'Les Roseaux'],
    identifiers: ['tmdb:tv/46', 'imdb:tt0000046'],
  })
  expect(tellPack(pack)).toEqual([
    'reeds format series',
    'reeds release · 2001-02-03',
    'organisation-marsh-one name Marsh One',
    'reeds airs-on organisation-marsh-one',
    'reeds release · 1 · 2001-02-03',
    'reeds name Tide 1 · 1x1 @ reeds/1x01',
    'reeds release · 1x1 · 2001-02-03',
    'reeds name Low Water · 2',
    'reeds release · 2 · 2002-02-03',
    'reeds name Tide 2 · 2x1 @ reeds/2x01',
    'reeds release · 2x1 · 2002-02-03',
    'person-cy-dahl name Cy Dahl',
    'organisation-heron-works name Heron Works',
    'person-ana-roe name Ana Roe',
    'character-mara-quill name Mara Quill',
    'person-bo-lind name Bo Lind',
    'character-tom-hale name Tom Hale',
    'person-flo-gray name Flo Gray @ reeds/1x01',
    'person-flo-gray name Flo Gray @ reeds/2x01',
    'character-the-heron name The Heron @ reeds/2',
    'person-di-eck name Di Eck @ reeds/2',
    'character-eve-moss name Eve Moss @ reeds/2',
    'person-ed-fox name Ed Fox @ reeds/2x01',
    'character-old-hale name Old Hale @ reeds/2x01',
    'person-gus-ott name Gus Ott @ reeds/2x01',
    'person-cy-dahl credit creator',
    'organisation-heron-works credit studio',
    'person-ana-roe plays character-mara-quill',
    'person-bo-lind plays character-tom-hale',
    'person-flo-gray credit director · 1x1 @ reeds/1x01',
    'person-ana-roe plays character-the-heron · 2 @ reeds/2',
    'person-di-eck plays character-eve-moss · 2 @ reeds/2',
    'person-ed-fox plays character-old-hale · 2x1 @ reeds/2x01',
    'person-gus-ott cast · 2x1 @ reeds/2x01',
    'person-flo-gray credit director · 2x1 @ reeds/2x01',
  ])
})

test('a film is one installment: who is billed far down, and the synopsis, wait for it', async () => {
  const { pack, texts } = await take('movie/11')
  const told = tellPack(pack)
  expect(told).toContain('person-gus-roe plays character-gus-of-tide')
  expect(told).toContain('person-ana-roe plays character-ana-of-tide @ low-tide')
  expect(told).toContain('low-tide part-of Reeds Collection')
  expect(told).toContain('person-ivo-ash credit writer')
  expect(texts.map(({ article, revealedIn }) => [article.text, revealedIn])).toEqual([
    ['The last tide.', ['low-tide']],
  ])
})

test.each([
  ['https://www.themoviedb.org/tv/46-reeds', 'tv/46'],
  ['tt0000046', 'tv/46'],
  ['Reeds', 'tv/46'],
  ['low tide', 'movie/11'],
])('%s names %s', async (what, title) => {
  expect((await take(what)).sourceUrl).toBe(`https://www.themoviedb.org/${title}`)
})

test('a number alone may be a series or a film', async () => {
  await expect(take('46')).rejects.toMatchObject({ code: 'usage', hint: 'Write tv/46 or movie/46.' })
})

test('without a key, TMDB is not asked', async () => {
  const { root, fetcher, asked } = await play()
  const taken = fromCatalogue({ catalogue: 'tmdb', what: 'tv/46' }, { fetcher, now, roots: { tmdb: root } })
  await expect(taken).rejects.toMatchObject({ name: 'Problem', code: 'refused' })
  expect(asked).toEqual([])
})

test('a short key goes into the address', async () => {
  await take('tv/46')
  expect(played?.asked.every((path) => path.includes('api_key=k3y'))).toBe(true)
})

test('a season that came without its episodes is a doubt, and overviews wait for everything', async () => {
  const { doubts, texts } = await take('tv/46', { '/tv/46/season/2': { season_number: 2 } })
  expect(doubts).toEqual(['Season 2 is said to have 1 episodes, and 0 came.'])
  expect(texts[0]?.revealedIn).toEqual(['reeds'])
})

test.each<[string, Record<string, unknown>]>([
  ['nothing', { '/tv/46': null }],
  ['text', { '/tv/46': '"Reeds"' }],
  ['another kind in every key', { '/tv/46': Object.fromEntries(Object.keys(SERIES).map((key) => [key, 5])) }],
])('an answer that holds %s is a sentence or a bare series', async (_what, changes) => {
  const taken = await take('tv/46', changes).catch((error: unknown) => error)
  expect(taken).toMatchObject(taken instanceof Error ? { name: 'Problem' } : { texts: [] })
})

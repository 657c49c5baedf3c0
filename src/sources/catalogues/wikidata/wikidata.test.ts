import { afterEach, expect, test } from 'vitest'
import { playCatalogue, type PlayedCatalogue } from '../../../../test/catalogues/playCatalogue.js'
import { tellPack } from '../../../../test/catalogues/tellPack.js'
import { checkPack } from '../../pack/checkPack.js'
import { fromCatalogue } from '../fromCatalogue.js'

let played: PlayedCatalogue | null = null

afterEach(async () => played?.stop())

type Snak = Readonly<Record<string, unknown>>

const snak = (value: unknown): Snak => ({ snaktype: 'value', datavalue: { value } })
const named = (id: string) => ({ id, 'entity-type': 'item' })
const day = (written: string, precision = 11) => ({ time: `+${written}T00:00:00Z`, precision })

const claim = (value: unknown, qualifiers: Readonly<Record<string, unknown>> = {}, rank = 'normal') => ({
  mainsnak: snak(value),
  rank,
  qualifiers: Object.fromEntries(
    Object.entries(qualifiers).map(([property, each]) => [property, [snak(each)]]),
  ),
})

const entity = (id: string, label: string, claims: Readonly<Record<string, readonly unknown[]>> = {}) => ({
  id,
  labels: { en: { language: 'en', value: label } },
  aliases: {},
  claims,
})

const SERIES = {
  ...entity('Q1', 'Reeds', {
    P31: [claim(named('Q5398426'))],
    P527: [claim(named('Q11'), { P1545: '1' }), claim(named('Q12'), { P1545: '2' }), claim(named('Q99'))],
    P161: [claim(named('Q21'), { P453: named('Q31') }), claim(named('Q22'), { P4633: 'The Heron' })],
    P170: [claim(named('Q23'))],
    P449: [claim(named('Q41'))],
    P364: [claim(named('Q42'))],
    P345: [claim('tt0000001')],
    P4983: [claim('46')],
    P577: [claim(day('2001-00-00', 9), {}, 'deprecated'), claim(day('2001-02-03'))],
    P582: [claim(day('2002-05-00', 10))],
    P144: [claim(named('Q43'))],
    P155: [{ mainsnak: { snaktype: 'somevalue' }, rank: 'normal' }],
  }),
  aliases: { en: [{ language: 'en', value: 'The Reeds' }] },
}

const ITEMS = [
  SERIES,
  entity('Q11', 'Reeds, season 1', {
    P31: [claim(named('Q3464665'))],
    P527: [claim(named('Q51'), { P1545: '1' }), claim(named('Q52')), claim(named('Q53'))],
  }),
  entity('Q12', 'Low Water', { P31: [claim(named('Q3464665'))], P580: [claim(day('2002-00-00', 9))] }),
  entity('Q51', 'The Drowning', {
    P577: [claim(day('2001-03-01')), claim(day('2001-02-03'))],
    P57: [claim(named('Q24'))],
    P161: [claim(named('Q22'))],
  }),
  entity('Q52', 'The Ferry', { P4908: [claim(named('Q11'), { P1545: '2' })] }),
  entity('Q53', 'Lost Number'),
  entity('Q21', 'Ana Roe'),
  entity('Q22', 'Bo Lind'),
  entity('Q23', 'Cy Dahl'),
  entity('Q24', 'Flo Gray'),
  entity('Q31', 'Mara Quill'),
  entity('Q41', 'Marsh One'),
  entity('Q42', 'English'),
  entity('Q43', 'A Book of Reeds'),
  entity('Q60', 'Low Tide', {
    P31: [claim(named('Q11424'))],
    P161: [claim(named('Q21'))],
    P57: [claim(named('Q24'))],
  }),
  entity('Q70', 'Ana Roe', { P31: [claim(named('Q5'))] }),
]

const take = async (what: string, changes: Readonly<Record<string, unknown>> = {}) => {
  played = await playCatalogue({
    ...Object.fromEntries(
      ITEMS.map((item) => [`/wiki/Special:EntityData/${item.id}.json`, { entities: { [item.id]: item } }]),
    ),
    '/w/api.php': (query: URLSearchParams) => {
      if (query.get('action') === 'wbsearchentities') {
        return {
          search: [
            { id: 'Q1', label: 'Reeds', description: '2001 television series' },
            { id: 'Q2', label: 'Reeds', description: 'family name' },
            { id: 'Q3', label: 'Reeds', description: 'episode of a television series' },
          ],
        }
      }
      if (query.get('action') === 'query') return { query: { search: [{ title: 'Q1' }] } }
      const ids = query.get('ids')?.split('|') ?? []
      return {
        entities: Object.fromEntries(
          ids.map((id) => [id, ITEMS.find((item) => item.id === id) ?? { id, missing: '' }]),
        ),
      }
    },
    ...changes,
  })
  const { root, fetcher } = played
  const world = { fetcher, now, roots: { wikidata: root } }
  const got = await fromCatalogue({ catalogue: 'wikidata', what }, world)
  expect(checkPack(JSON.stringify(got.pack)).faults).toEqual([])
  return got
}

const now = () => new Date('2003-01-01T12:00:00Z')

test('a series is put together from its item, its seasons and their episodes', async () => {
  const { pack, universe, doubts } = await take('Q1')
  expect(universe).toEqual({ id: 'reeds', name: 'Reeds', language: 'en' })
  expect(pack.works).toEqual([
    {
      id: 'reeds',
      kind: 'series',
      name: 'Reeds',
      names: ['The Reeds'],
      identifiers: ['wikidata:Q1', 'imdb:tt0000001', 'tmdb:tv/46'],
      released: '2001-02-03',
      said: '2003-01-01',
      seasons: [
        {
          number: 1,
          installments: [{ number: 1, released: '2001-02-03', said: '2003-01-01' }, { number: 2 }],
        },
        { number: 2, installments: [] },
      ],
    },
  ])
  expect(doubts).toEqual([
    'A part of the work could not be had.',
    'An episode of season 1 has no number and was left out.',
  ])
})

test('nobody says who is a regular, so that the cast waits; credits of an episode are told by it', async () => {
  const told = tellPack((await take('Q1')).pack)
  expect(told).toEqual(
    expect.arrayContaining([
      'reeds production ended · 2002-05',
      'reeds airs-on organisation-marsh-one',
      'reeds adapts A Book of Reeds',
      'person-cy-dahl credit creator',
      // A part is missing, so that nobody knows what had been released.
      'person-ana-roe plays character-mara-quill @ reeds',
      'person-bo-lind plays character-the-heron @ reeds',
      'character-mara-quill name Mara Quill @ reeds',
      'person-flo-gray credit director · 1x1 @ reeds/1x01',
      'person-bo-lind cast · 1x1 @ reeds/1x01',
      'reeds name The Drowning · 1x1 @ reeds/1x01',
      'reeds name Low Water · 2',
    ]),
  )
  expect(told.filter((line) => line.includes('follows'))).toEqual([])
})

test('a film waits for itself', async () => {
  const { pack } = await take('Q60')
  expect(tellPack(pack)).toContain('person-ana-roe cast @ low-tide')
  expect(tellPack(pack)).toContain('person-flo-gray credit director')
})

test.each(['Q1', 'https://www.wikidata.org/wiki/Q1', 'tt0000001', 'reeds', 'Reeds 2001'])(
  '%s names the series',
  async (what) => {
    expect((await take(what)).sourceUrl).toBe('https://www.wikidata.org/wiki/Q1')
  },
)

test('what is no work, or not there, is a sentence', async () => {
  await expect(take('Q70')).rejects.toMatchObject({ name: 'Problem', code: 'invalid' })
  await played?.stop()
  const empty = { '/wiki/Special:EntityData/Q9.json': { entities: { Q9: { id: 'Q9', missing: '' } } } }
  await expect(take('Q9', empty)).rejects.toMatchObject({ name: 'Problem', code: 'not-found' })
})

const answer = (items: readonly { readonly id: string }[]) => ({
  entities: Object.fromEntries(items.map((item) => [item.id, item])),
})

test('a miniseries without seasons has episodes of its own', async () => {
  const parts = [claim(named('Q51'), { P1545: '1' }), claim(named('Q53'), { P1545: '2' })]
  const mini = entity('Q80', 'Tides', { P31: [claim(named('Q1259759'))], P527: parts })
  const episodes = ['Q51', 'Q53'].map((id) =>
    entity(id, `Part of ${id}`, { P31: [claim(named('Q21191270'))] }),
  )
  const { pack } = await take('Q80', {
    '/wiki/Special:EntityData/Q80.json': answer([mini]),
    '/w/api.php': answer(episodes),
  })
  expect(pack.works?.[0]).toMatchObject({ kind: 'miniseries', installments: [{ number: 1 }, { number: 2 }] })
})

import { expect, test } from 'vitest'
import { universeOf } from '../../universe/universeOf.js'
import { catalogued } from './catalogued.js'
import { placeSpecials } from './placeSpecials.js'
import type { CatalogueRecord, RecordedEpisode } from './record.js'

const FILING = {
  universe: { id: 'reeds', name: 'Reeds', language: 'en' },
  work: 'reeds',
  fetchedOn: '2003-01-01',
}
const special = (
  number: number,
  name: string | null,
  released: string | null,
  url: string,
): RecordedEpisode => ({
  number,
  name,
  released,
  url,
  synopsis: null,
  guests: [],
  makers: [],
})
const recordOf = (...episodes: readonly RecordedEpisode[]): CatalogueRecord => ({
  kind: 'series',
  name: 'Reeds',
  otherNames: [],
  language: 'en',
  url: 'https://a.example',
  catalogue: 'A',
  identifiers: [],
  released: null,
  seasons: [{ number: 0, name: null, released: null, url: '', regulars: [], overview: null, episodes }],
  episodes: [],
  regulars: [],
  others: [],
  makers: [],
  networks: [],
  stage: null,
  relations: [],
  overview: null,
  isWhole: true,
  doubts: [],
})

const known = universeOf(
  catalogued(
    recordOf(
      special(1, 'The Making', '2001-05-01', 'https://a.example/1'),
      special(2, 'Christmas', '2001-12-24', 'https://a.example/2'),
      special(3, null, null, 'https://a.example/3'),
    ),
    FILING,
  ).entries,
)

test.each<[string, RecordedEpisode, number | null]>([
  ['at the same address is the same', special(1, 'Called anew', null, 'https://a.example/2'), 2],
  ['of the same name and day is the same', special(1, 'christmas!', '2001-12-24', 'https://b.example/1'), 2],
  [
    'of the same name a day later is the same',
    special(1, 'Christmas', '2001-12-25', 'https://b.example/1'),
    2,
  ],
  [
    'of the same name in another year is another',
    special(2, 'Christmas', '2002-12-24', 'https://b.example/1'),
    4,
  ],
  [
    'of another name on the same day is another',
    special(1, 'Bloopers', '2001-05-01', 'https://b.example/1'),
    4,
  ],
  ['with a number that is free keeps it', special(7, 'Bloopers', null, 'https://b.example/1'), 7],
  [
    'of which nothing is known may be any, and is left out',
    special(3, null, null, 'https://b.example/1'),
    null,
  ],
])('a special %s', (_what, given, number) => {
  const { seasons, doubts } = placeSpecials(recordOf(given), known, 'reeds')
  expect(seasons[0]?.episodes.map((each) => each.number)).toEqual(number === null ? [] : [number])
  expect(doubts).toHaveLength(number === null ? 1 : 0)
})

test('two of one name on one day are taken for none that is known', () => {
  const twice = ['1', '2'].map((id, index) =>
    special(index + 1, 'Christmas', '2001-12-24', `https://b.example/${id}`),
  )
  const { seasons } = placeSpecials(recordOf(...twice), known, 'reeds')
  expect(seasons[0]?.episodes.map(({ number }) => number)).toEqual([4, 5])
})

test('what was placed once keeps its number', () => {
  const given = recordOf(special(1, 'Bloopers', '2001-05-01', 'https://b.example/1'))
  const placed = catalogued(placeSpecials(given, known, 'reeds'), FILING).entries
  const now = universeOf([
    ...placed,
    ...known.works.map((work) => ({ kind: 'outlined', work }) as const),
    ...Array.from(known.statements, (statement) => ({ kind: 'asserted', statement }) as const),
  ])
  const again = placeSpecials(given, now, 'reeds')
  expect(again.seasons[0]?.episodes.map(({ number }) => number)).toEqual([4])
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../model/entry.js'
import type { KnownStatement, Source } from '../model/statement.js'
import type { Work } from '../model/work.js'
import { universeOf } from './universeOf.js'

// Few ids, so that entries often speak of the same thing.
const id = fc.constantFrom('a', 'b', 'c')
const moment = fc.constantFrom(null, '2015', '2015-11-20', '2016-03', '2016-23')
const said = fc.constantFrom('2015-01-01', '2016-01-01', '2016-01')
const installment = fc.record(
  { number: fc.nat(3), released: moment, said },
  { requiredKeys: ['number', 'released'] },
)
const name = fc.constantFrom('Tides', 'The Tides', 'Harbour')

const work: fc.Arbitrary<Work> = fc.record({
  id,
  kind: fc.constantFrom('series', 'miniseries', 'film'),
  name,
  otherNames: fc.array(name, { maxLength: 2 }),
  released: moment,
  seasons: fc.array(fc.record({ number: fc.nat(2), installments: fc.array(installment, { maxLength: 3 }) }), {
    maxLength: 2,
  }),
  installments: fc.array(installment, { maxLength: 3 }),
})

const statement: fc.Arbitrary<KnownStatement> = fc.record({
  id,
  predicate: fc.constantFrom('status', 'plays'),
  subject: id,
  object: fc.option(id),
  value: fc.option(name),
  role: fc.constant(null),
  work: fc.option(id),
  season: fc.constant(null),
  installment: fc.constant(null),
  happens: moment,
  happensText: fc.constant(null),
  certainty: fc.constantFrom('certain', 'probable'),
  negated: fc.boolean(),
  cue: fc.constant(null),
  realm: fc.constant('story'),
  speakers: fc.constant([]),
  revealedIn: fc.constant([]),
  basis: fc.constant('public'),
  sources: fc.array(
    fc.record({ url: fc.constantFrom(null, 'https://example.org'), said: moment, quote: fc.option(name) }),
    {
      maxLength: 2,
    },
  ),
})

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ kind: fc.constant('outlined' as const), work }),
  fc.record({
    kind: fc.constant('introduced' as const),
    entity: fc.record({ id, kind: fc.constantFrom('person', 'character') }),
  }),
  fc.record({ kind: fc.constant('asserted' as const), statement }),
  fc.record({ kind: fc.constant('ordered' as const), order: fc.record({ id, name, items: fc.array(id) }) }),
)

const shuffled = fc
  .array(entry)
  .chain((entries) =>
    fc.tuple(
      fc.constant(entries),
      fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
    ),
  )

test('the order in which entries arrive does not matter', () => {
  fc.assert(
    fc.property(shuffled, ([entries, others]) => {
      expect(universeOf(others)).toEqual(universeOf(entries))
    }),
  )
})

test('an entry that comes twice counts once', () => {
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      expect(universeOf([...entries, ...entries])).toEqual(universeOf(entries))
    }),
  )
})

test('what a universe holds, folded again, gives the same universe', () => {
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const universe = universeOf(entries)
      expect(
        universeOf(universe.works.map((each): Entry => ({ kind: 'outlined', work: each }))).works,
      ).toEqual(universe.works)
    }),
  )
})

const tides: Work = {
  id: 'tides',
  kind: 'series',
  name: 'Tides',
  otherNames: [],
  released: null,
  seasons: [{ number: 2, installments: [{ number: 1, released: '2016-03' }] }],
  installments: [],
}

test('the outlines of two packs become one', () => {
  const other: Work = {
    ...tides,
    name: 'The Tides',
    seasons: [
      { number: 1, installments: [] },
      {
        number: 2,
        installments: [
          { number: 2, released: null },
          { number: 1, released: '2016-02-28' },
        ],
      },
    ],
  }
  const { works } = universeOf([tides, other].map((each) => ({ kind: 'outlined', work: each })))
  expect(works).toEqual([
    {
      ...tides,
      name: 'The Tides',
      otherNames: ['Tides'],
      seasons: [
        { number: 1, installments: [] },
        {
          number: 2,
          installments: [
            { number: 1, released: '2016-02-28' },
            { number: 2, released: null },
          ],
        },
      ],
    },
  ])
})

test('where one outline has seasons, installments without a season are let go: tides/3 means the season', () => {
  const flat: Work = { ...tides, seasons: [], installments: [{ number: 3, released: null }] }
  const { works } = universeOf([flat, tides].map((each) => ({ kind: 'outlined', work: each })))
  expect(works).toEqual([tides])
})

test('a statement of two packs keeps the sources of both', () => {
  const [sample] = fc.sample(statement, { numRuns: 1, seed: 1 })
  if (sample === undefined) throw new Error('nothing was made')
  const from = (url: string): Entry => ({
    kind: 'asserted',
    statement: { ...sample, sources: [{ url, said: null, quote: null }] },
  })
  const { statements } = universeOf([from('https://b.example'), from('https://a.example')])
  expect(Array.from(statements, ({ sources }) => sources.map(({ url }) => url))).toEqual([
    ['https://a.example', 'https://b.example'],
  ])
})

const made = (as: string, revealedIn: readonly string[]): KnownStatement => {
  const [sample] = fc.sample(statement, { numRuns: 1, seed: 3 })
  if (sample === undefined) throw new Error('nothing was made')
  return { ...sample, id: as, sources: [], revealedIn }
}
const source = { url: null, said: '2016', quote: null }

test.each<[Entry, Partial<Source>]>([
  [{ kind: 'withdrawn', statement: 'first', source }, { stance: 'withdraws' }],
  [{ kind: 'confirmed', statement: 'first', source }, { stance: 'confirms' }],
  [{ kind: 'disputed', statement: 'first', source }, { stance: 'disputes' }],
  [
    { kind: 'corrected', statement: 'first', by: made('second', ['tides/2']), source },
    { stance: 'withdraws', correctedBy: 'second', revealedIn: ['tides/2'] },
  ],
])('what is $kind is kept, with the source that says so', (remark, kept) => {
  const { statements } = universeOf([remark, { kind: 'asserted', statement: made('first', []) }])
  expect(statements.at(0)?.sources).toEqual([{ ...source, ...kept }])
})

test('a work is known by all the identifiers that anybody has for it', () => {
  const reeds = { id: 'reeds', kind: 'series', name: 'Reeds', otherNames: [], released: null } as const
  const outlined = (identifiers?: readonly string[]): Entry => ({
    kind: 'outlined',
    work: { ...reeds, seasons: [], installments: [], ...(identifiers === undefined ? {} : { identifiers }) },
  })
  const { works } = universeOf([
    outlined(['tvmaze:82', 'imdb:tt1']),
    outlined(),
    outlined(['imdb:tt1', 'tmdb:tv/3']),
  ])
  expect(works.map(({ identifiers }) => identifiers)).toEqual([['imdb:tt1', 'tmdb:tv/3', 'tvmaze:82']])
})

import { expect, test } from 'vitest'
import { opaqueId } from '../../model/opaqueId.js'
import type { KnownStatement } from '../../model/statement.js'
import type { Pack, PackStatement } from './pack.js'
import { packEntries } from './packEntries.js'
import { PLAIN_CLAIM } from '../../model/plainClaim.js'

const pack: Pack = {
  unspoiled: 1,
  universe: { id: 'u', name: 'U' },
  works: [
    {
      id: 'tides',
      kind: 'series',
      name: 'Tides',
      names: ['The Tides'],
      seasons: [
        { number: 1, name: 'Ebb', installments: [{ number: 3, name: 'The Wreck', released: '2015-11-20' }] },
      ],
    },
    {
      id: 'harbour',
      kind: 'book',
      name: 'Harbour',
      released: 2014,
      installments: [{ number: 2, name: 'Fog' }],
    },
  ],
  entities: [
    {
      id: 'mara',
      kind: 'character',
      names: [{ name: 'The diver' }, { name: 'Mara', revealedIn: ['tides/1x3'], said: 2015 }],
    },
    { id: 'ann', kind: 'person', name: 'Ann Lee' },
  ],
  orders: [{ id: 'release', name: 'Release order', items: ['harbour', 'tides/1x3'] }],
}
const mara = opaqueId('entity', 'u', 'mara')
const ann = opaqueId('entity', 'u', 'ann')

const statementsIn = (of: Pack): KnownStatement[] =>
  packEntries(of).flatMap((entry) => (entry.kind === 'asserted' ? [entry.statement] : []))

/** The one statement that `statement` becomes. */
function known(statement: PackStatement): KnownStatement {
  const [first] = statementsIn({ ...pack, statements: [statement] }).slice(-1)
  if (first === undefined) throw new Error('no statement was made')
  return first
}

test('works keep their ids and become outlines, without the names of installments', () => {
  const [tides, harbour] = packEntries(pack)
  expect(tides).toEqual({
    kind: 'outlined',
    work: {
      id: 'tides',
      kind: 'series',
      name: 'Tides',
      otherNames: ['The Tides'],
      released: null,
      seasons: [{ number: 1, installments: [{ number: 3, released: '2015-11-20' }] }],
      installments: [],
    },
  })
  expect(harbour).toMatchObject({ work: { released: '2014', installments: [{ number: 2, released: null }] } })
})

test('entities become opaque ids without a name', () => {
  const introduced = packEntries(pack).filter(({ kind }) => kind === 'introduced')
  expect(introduced).toEqual([
    { kind: 'introduced', entity: { id: mara, kind: 'character' } },
    { kind: 'introduced', entity: { id: ann, kind: 'person' } },
  ])
})

test('names are statements, each with its own reveal point', () => {
  const names = statementsIn(pack).map(({ subject, season, installment, value, revealedIn, basis }) =>
    [subject, season, installment, value, revealedIn.join(), basis].join(' · '),
  )
  expect(names).toEqual([
    'tides · 1 ·  · Ebb ·  · public',
    'tides · 1 · 3 · The Wreck · tides/1x03 · cue',
    'harbour ·  · 2 · Fog · harbour/2 · cue',
    `${mara} ·  ·  · The diver ·  · public`,
    `${mara} ·  ·  · Mara · tides/1x03 · cue`,
    `${ann} ·  ·  · Ann Lee ·  · public`,
  ])
})

test('the day on which a name became known is its source', () => {
  expect(statementsIn(pack)[4]?.sources).toEqual([{ url: null, said: '2015', quote: null }])
})

test('an order keeps its items, each written in the one way', () => {
  expect(packEntries(pack).at(-1)).toEqual({
    kind: 'ordered',
    order: { id: opaqueId('order', 'u', 'release'), name: 'Release order', items: ['harbour', 'tides/1x03'] },
  })
})

test('a statement gets what its keys leave out', () => {
  expect(known({ subject: 'ann', predicate: 'plays', object: 'mara', work: 'tides' })).toEqual({
    id: expect.any(String),
    predicate: 'plays',
    subject: ann,
    ...PLAIN_CLAIM,
    object: mara,
    work: 'tides',
    sources: [],
  })
})

test('what is said of a work is said in that work', () => {
  expect(known({ subject: 'tides', predicate: 'production', value: 'renewed' }).work).toBe('tides')
})

test('what a reveal point hides belongs to the story', () => {
  const hidden = known({
    subject: 'ann',
    predicate: 'plays',
    object: 'mara',
    revealedIn: ['tides/1', 'harbour/02', 'tides/01'],
  })
  expect(hidden).toMatchObject({ realm: 'story', basis: 'cue', revealedIn: ['harbour/2', 'tides/1'] })
})

test('a time of an installment may be written in two ways', () => {
  const { revealedIn } = known({
    subject: 'ann',
    predicate: 'plays',
    object: 'mara',
    revealedIn: [{ installment: 'tides/1x1', at: '32:10' }, 'tides/1x01@00:32:10'],
  })
  expect(revealedIn).toEqual(['tides/1x01@00:32:10'])
})

test('the same content has the same id, in whatever order it is written and whoever says so', () => {
  const statement: PackStatement = {
    subject: 'mara',
    predicate: 'status',
    value: 'dead',
    revealedIn: ['tides/1', 'harbour'],
  }
  const { id } = known(statement)
  expect(
    known({ revealedIn: ['harbour', 'tides/1'], value: 'dead', predicate: 'status', subject: 'mara' }).id,
  ).toBe(id)
  expect(known({ ...statement, sources: [{ said: 2016 }] }).id).toBe(id)
  expect(known({ ...statement, certainty: 'certain', negated: false }).id).toBe(id)
})

test.each([
  { value: 'alive' },
  { certainty: 'possible' as const },
  { negated: true },
  { revealedIn: [] },
  { season: 1 },
  { happens: 2016 },
])('other content has another id: %j', (change) => {
  const statement: PackStatement = {
    subject: 'mara',
    predicate: 'status',
    value: 'dead',
    revealedIn: ['tides/1'],
  }
  expect(known({ ...statement, ...change }).id).not.toBe(known(statement).id)
})

test('no id says what it stands for', () => {
  expect(JSON.stringify(statementsIn(pack).map(({ id }) => id))).not.toMatch(/tides|mara|ann/)
})

import { expect, test } from 'vitest'
import type { KnownStatement, Source } from '../model/statement.js'
import { beliefsOf } from './beliefsOf.js'
import { PLAIN_CLAIM } from '../model/plainClaim.js'

const rank = (revealedIn: readonly string[]): number => revealedIn.length
const said = (day: string | null, stance?: 'withdraws'): Source => ({
  url: null,
  said: day,
  quote: null,
  ...(stance && { stance }),
})
const premiere = (id: string, parts: Partial<KnownStatement>): KnownStatement => ({
  id,
  predicate: 'release',
  subject: 'tides',
  ...PLAIN_CLAIM,
  work: 'tides',
  sources: [],
  ...parts,
})
const fate = (id: string, parts: Partial<KnownStatement>): KnownStatement =>
  premiere(id, { predicate: 'status', subject: 'corin', realm: 'story', ...parts })

test.each<[string, string | null, readonly KnownStatement[]]>([
  [
    'the later of two equally sure',
    'b',
    [premiere('b', { sources: [said('2017-05')] }), premiere('a', { sources: [said('2016-08')] })],
  ],
  [
    'the surer, even if said before',
    'a',
    [
      premiere('a', { sources: [said('2016')] }),
      premiere('b', { certainty: 'possible', sources: [said('2017')] }),
    ],
  ],
  ['the dated one before the undated', 'b', [premiere('a', {}), premiere('b', { sources: [said('2016')] })]],
  [
    'not what was withdrawn',
    'a',
    [premiere('a', {}), premiere('b', { sources: [said('2016'), said('2017', 'withdraws')] })],
  ],
  ['nothing, where all was withdrawn', null, [premiere('a', { sources: [said('2017', 'withdraws')] })]],
  [
    'what the story told last',
    'b',
    [
      fate('a', { revealedIn: ['tides/1'], sources: [said('2018')] }),
      fate('b', { revealedIn: ['tides/1', 'tides/2'], certainty: 'probable' }),
    ],
  ],
])('%s stands', (_, stands, statements) => {
  expect(beliefsOf(statements, rank).map((belief) => belief.stands?.id ?? null)).toEqual([stands])
})

test('the history of a belief goes by the day of saying', () => {
  const [belief] = beliefsOf(
    [
      premiere('b', { sources: [said('2017-05')] }),
      premiere('c', {}),
      premiere('a', { sources: [said('2016-08')] }),
    ],
    rank,
  )
  expect(belief?.statements.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
})

test.each<[string | null, readonly KnownStatement[]]>([
  [null, [premiere('a', {})]],
  ['surest', [premiere('a', {}), premiere('b', { certainty: 'possible' })]],
  ['others withdrawn', [premiere('a', {}), premiere('b', { sources: [said('2017', 'withdraws')] })]],
  ['told last', [fate('a', { revealedIn: ['tides/1'] }), fate('b', {})]],
  ['affirmed', [premiere('a', {}), premiere('b', { negated: true })]],
  ['first of equals', [premiere('a', {}), premiere('b', {})]],
])('says why an answer stands: %s', (because, statements) => {
  expect(beliefsOf(statements, rank).map((belief) => belief.because)).toEqual([because])
})

test('what answers another question stands by itself', () => {
  const beliefs = beliefsOf(
    [premiere('a', {}), premiere('b', { season: 2 }), premiere('c', { value: 'trailer' })],
    rank,
  )
  expect(beliefs.map(({ stands }) => stands?.id)).toEqual(['a', 'b', 'c'])
})

const stage = (id: string, value: string, happens: string) =>
  premiere(id, { predicate: 'production', value, happens })

test('a work is at the stage that it reached last, where nobody says when it was said', () => {
  const [belief] = beliefsOf([stage('a', 'cancelled', '2018-10'), stage('b', 'ordered', '2013-11')], rank)
  expect([belief?.stands?.value, belief?.because]).toEqual(['cancelled', 'happens last'])
})

test('a dispute that comes later does not make an answer later', () => {
  const disputed = premiere('a', { sources: [said('2016'), { ...said('2018'), stance: 'disputes' }] })
  const [belief] = beliefsOf([disputed, premiere('b', { sources: [said('2017')] })], rank)
  expect([belief?.stands?.id, belief?.because]).toEqual(['b', 'said last'])
})

import { expect, test } from 'vitest'
import { known, named, season, tideUniverse, work } from '../../test/arbitraries/known.js'
import type { KnownStatement } from '../model/statement.js'
import { NOTHING_SEEN } from './horizon.js'
import { bestName, identitiesOf } from './identities.js'
import { restrict } from './restrict.js'

const seeing = (seen: readonly string[], statements: readonly KnownStatement[]) =>
  restrict(tideUniverse(statements), { ...NOTHING_SEEN, seen })

const same = (subject: string, object: string, ...revealedIn: string[]) =>
  known({ predicate: 'sameAs', subject, object, revealedIn })

const masked = named('k2', 'the man in the mask', 'tide/1x01')
const kilian = named('k1', 'Kilian', 'tide/1x02')
const both = [masked, kilian, same('k2', 'k1', 'tide/1x03')]

test.each([
  [['tide/1x01'], null, 'the man in the mask'],
  [['tide/1x01', 'tide/1x02'], 'Kilian', 'the man in the mask'],
  [['tide/1'], 'Kilian', 'Kilian'],
])('Having seen %j, one is called %j and the other %j', (seen, one, other) => {
  const visible = seeing(seen, both)
  expect([bestName(visible, 'k1'), bestName(visible, 'k2')]).toEqual([one, other])
})

test('Two that are one are shown under the smallest id, with both as members', () => {
  const { shownAs, membersOf } = identitiesOf(seeing(['tide/1'], both))
  expect([shownAs('k1'), shownAs('k2')]).toEqual(['k1', 'k1'])
  expect(membersOf('k2')).toEqual(['k1', 'k2'])
})

test('An alias is shown only where no other name may be', () => {
  const aliased: KnownStatement = { ...named('k1', 'The Purple Man', 'tide/1x02'), role: 'alias' }
  const nameAt = (...seen: string[]) =>
    bestName(seeing(seen, [named('k1', 'Kevin', 'tide/1x01'), aliased]), 'k1')
  expect([nameAt('tide/1x01'), nameAt('tide/1x01', 'tide/1x02'), nameAt('tide/1x02')]).toEqual([
    'Kevin',
    'Kevin',
    'The Purple Man',
  ])
})

test('Before the reveal they are two', () => {
  const { shownAs, membersOf } = identitiesOf(seeing(['tide/1x01', 'tide/1x02'], both))
  expect([shownAs('k1'), shownAs('k2')]).toEqual(['k1', 'k2'])
  expect(membersOf('k2')).toEqual(['k2'])
})

test.each([
  [same('a', 'b'), same('b', 'c')],
  [same('a', 'c'), same('b', 'c')],
  [same('c', 'b'), same('c', 'a')],
])('A chain makes all of them one', (...links) => {
  const visible = seeing([], [named('a', 'Anton'), named('b', 'Bela'), named('c', 'Cleo'), ...links])
  const { membersOf, shownAs } = identitiesOf(visible)
  expect(membersOf('c')).toEqual(['a', 'b', 'c'])
  expect(['a', 'b', 'c'].map(shownAs)).toEqual(['a', 'a', 'a'])
})

test('A rumour makes nobody one', () => {
  const rumour = { ...same('a', 'b'), certainty: 'possible' as const }
  expect(identitiesOf(seeing([], [named('a', 'Anton'), named('b', 'Bela'), rumour])).shownAs('b')).toBe('b')
})

test.each([
  ['affirmed, then denied', 'tide/1x01', 'tide/1x02', 'b'],
  ['denied, then affirmed', 'tide/1x02', 'tide/1x01', 'a'],
])('The last word counts: %s', (_, affirmed, denied, shownAs) => {
  const denial = { ...same('b', 'a', denied), negated: true }
  const all = [named('a', 'Anton'), named('b', 'Bela'), same('a', 'b', affirmed), denial]
  expect(identitiesOf(seeing(['tide'], all)).shownAs('b')).toBe(shownAs)
})

test.each<[string, KnownStatement[], string]>([
  ['revealed last', [named('a', 'Carl Luke', 'tide/1x01'), named('a', 'Luke', 'tide/2x01')], 'Luke'],
  ['proper, before a description', [named('a', 'Kilian'), named('a', 'the man in red', 'tide/2')], 'Kilian'],
  ['longest', [named('a', 'Mara'), named('a', 'Mara Quint')], 'Mara Quint'],
  ['first of equals', [named('a', 'Bela'), named('a', 'Alba')], 'Alba'],
  [
    'from the outline rather than from who knows where',
    [named('a', 'Fogg', 'fog'), named('a', 'Alba', 'tide/1x01')],
    'Alba',
  ],
])('The best name is the one %s', (_, names, best) => {
  expect(bestName(seeing(['tide', 'fog'], names), 'a')).toBe(best)
})

test('Release order goes by dates, and by the outline where there are none', () => {
  const old = work('old', { released: '2010', seasons: [season(1, 1)] })
  const works = [old, work('new', { released: '2018-05' }), work('undated')]
  const names = [
    named('a', 'Older', 'old/1x01'),
    named('a', 'Newer', 'new'),
    named('a', 'Undated', 'undated'),
  ]
  const visible = restrict(tideUniverse(names, { works }), {
    ...NOTHING_SEEN,
    seen: ['old', 'new', 'undated'],
  })
  expect(bestName(visible, 'a')).toBe('Newer')
})

test('A work is called what the outline calls it', () => {
  expect(bestName(seeing([], [named('tide', 'Something else')]), 'tide')).toBe('Tide')
})

test('A name that is denied is no name', () => {
  const denied = { ...named('a', 'Mara Quint the Elder', 'tide/1'), negated: true }
  expect(bestName(seeing(['tide'], [named('a', 'Mara'), denied]), 'a')).toBe('Mara')
})

test('Nobody has no name', () => {
  expect(bestName(seeing([], []), 'nobody')).toBeNull()
})

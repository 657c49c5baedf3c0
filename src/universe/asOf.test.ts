import { expect, test } from 'vitest'
import type { KnownStatement, Source } from '../model/statement.js'
import { NOTHING_KNOWN } from '../model/universe.js'
import { asOf } from './asOf.js'
import { PLAIN_CLAIM } from '../model/plainClaim.js'

const from = (said: string | null, parts: Partial<Source> = {}): Source => ({
  url: null,
  said,
  quote: null,
  ...parts,
})
const statement = (sources: readonly Source[]): KnownStatement => ({
  id: 'premiere',
  predicate: 'release',
  subject: 'tides',
  ...PLAIN_CLAIM,
  work: 'tides',
  happens: '2017',
  sources,
})
const left = (sources: readonly Source[], by: 'said' | 'recorded' = 'said') =>
  asOf({ ...NOTHING_KNOWN, statements: [statement(sources)] }, { day: '2016-09-30', by }).statements

test.each([
  ['said before', [from('2016-08')], 1],
  ['said on the day', [from('2016-09-30')], 1],
  ['said the day after', [from('2016-10-01')], 0],
  ['said in the autumn that has begun', [from('2016-23')], 1],
  ['never dated', [from(null)], 1],
  ['without any source', [], 1],
  ['only confirmed by then', [from('2016-08', { stance: 'confirms' }), from('2017')], 0],
])('what was %s', (_, sources, count) => {
  expect(left(sources)).toHaveLength(count)
})

test('what was withdrawn later still stands', () => {
  const [standing] = left([from('2016-08'), from('2017', { stance: 'withdraws' })])
  expect(standing?.sources).toEqual([from('2016-08')])
})

test('the day on which it was recorded is another one', () => {
  const source = from('2016-08', { recordedOn: '2020-01-01T10:00:00.000Z' })
  expect([left([source], 'said').length, left([source], 'recorded').length]).toEqual([1, 0])
})

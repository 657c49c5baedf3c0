import { expect, test } from 'vitest'
import { momentSpan } from './momentSpan.js'

const day = (ms: number | undefined): string => new Date(ms ?? Number.NaN).toISOString().slice(0, 10)

test.each([
  ['2016-09-30', '2016-09-30', '2016-10-01', false],
  ['2016-09', '2016-09-01', '2016-10-01', false],
  ['2016-23', '2016-09-01', '2016-12-01', false],
  ['2016-24', '2016-12-01', '2017-03-01', false],
  ['2017', '2017-01-01', '2018-01-01', false],
  ['2017~', '2017-01-01', '2018-01-01', true],
  ['2016-08/2016-09', '2016-08-01', '2016-10-01', false],
  ['2016-08/..', '2016-08-01', '2016-09-01', true],
])('%s lasts from %s to %s', (moment, from, to, isAbout) => {
  const span = momentSpan(moment)
  expect([day(span?.from), day(span?.to), span?.isAbout]).toEqual([from, to, isAbout])
})

test('what is no moment has no place', () => {
  expect(['', '..', 'soon', '/'].map(momentSpan)).toEqual([null, null, null, null])
})

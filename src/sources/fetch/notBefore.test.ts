import { expect, test } from 'vitest'
import { freshUntil, retryAfter, type AnswerHeaders } from './notBefore.js'

const NOW = new Date('2016-09-02T12:00:00Z')

test.each<[AnswerHeaders, string | null]>([
  [{ 'cache-control': 'max-age=60' }, '2016-09-02T12:01:00.000Z'],
  [{ 'cache-control': 'public, Max-Age="60"' }, '2016-09-02T12:01:00.000Z'],
  [{ 'cache-control': ['public', 'max-age=60'] }, '2016-09-02T12:01:00.000Z'],
  [{ 'cache-control': 's-maxage=60' }, null],
  [{ 'cache-control': 'max-age=60', age: '20' }, '2016-09-02T12:00:40.000Z'],
  [{ 'cache-control': 'max-age=60', age: '80' }, null],
  [{ 'cache-control': 'no-cache, max-age=60' }, null],
  [{ 'cache-control': 'max-age=0' }, null],
  [{ 'cache-control': 'max-age=99999999999999999999' }, '2017-09-03T12:00:00.000Z'],
  [{ expires: 'Fri, 02 Sep 2016 12:30:00 GMT' }, '2016-09-02T12:30:00.000Z'],
  [
    { expires: 'Fri, 02 Sep 2016 03:30:00 GMT', date: 'Fri, 02 Sep 2016 03:00:00 GMT' },
    '2016-09-02T12:30:00.000Z',
  ],
  [{ expires: '0' }, null],
  [{ expires: 'Thu, 01 Jan 1970 00:00:00 GMT' }, null],
  [{}, null],
])('%j is fresh until %s', (headers, until) => {
  expect(freshUntil(headers, NOW)).toBe(until)
})

test.each([
  ['90', '2016-09-02T12:01:30.000Z'],
  ['Fri, 02 Sep 2016 13:00:00 GMT', '2016-09-02T13:00:00.000Z'],
  ['Friday, 02-Sep-16 13:00:00 GMT', '2016-09-02T13:00:00.000Z'],
  ['Fri, 02 Sep 2016 11:00:00 GMT', null],
  ['-5', null],
  ['soon', null],
  ['', null],
])('Retry-After: %s means %s', (written, until) => {
  expect(retryAfter({ 'retry-after': written }, NOW)).toBe(until)
})

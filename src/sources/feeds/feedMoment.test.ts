import { expect, test } from 'vitest'
import { feedMoment } from './feedMoment.js'

const NOW = new Date('2016-09-02T12:00:00Z')

test.each([
  ['Thu, 05 Sep 2002 00:00:01 GMT', '2002-09-05', '2002-09-05T00:00:01'],
  ['Thu, 5 Sep 02 00:00 GMT', '2002-09-05', '2002-09-05T00:00:00'],
  ['05 Sep 2002 00:00:01 +0000', '2002-09-05', '2002-09-05T00:00:01'],
  ['Wed, 05 September 2002 00:00:01 Z', '2002-09-05', '2002-09-05T00:00:01'],
  ['Thu, 05 Sep 2002 22:00:01 EST', '2002-09-05', '2002-09-06T03:00:01'],
  ['thu, 05 sep 2002 22:00:01 -0700', '2002-09-05', '2002-09-06T05:00:01'],
  ['Thu, 05 Sep 2002 01:00:01 +05:30', '2002-09-05', '2002-09-04T19:30:01'],
  ['Thu,  05-Sep-2002\n22:00:01 GMT+2', '2002-09-05', '2002-09-05T20:00:01'],
  ['Sat, 19 Mar 88 07:15:00 GMT', '1988-03-19', '1988-03-19T07:15:00'],
  ['Sat, 19 Mar 116 07:15:00 GMT', '2016-03-19', '2016-03-19T07:15:00'],
  ['Thu, 31 Dec 2015 24:00:00 GMT', '2015-12-31', '2016-01-01T00:00:00'],
  ['2002-09-05T00:00:01Z', '2002-09-05', '2002-09-05T00:00:01'],
  ['2002-09-05T00:00:01.125-08:00', '2002-09-05', '2002-09-05T08:00:01'],
  ['2002-09-05T00:00+0200', '2002-09-05', '2002-09-04T22:00:00'],
  ['2002-09-05 00:00:01 UTC', '2002-09-05', '2002-09-05T00:00:01'],
  ['20020905T000001Z', '2002-09-05', '2002-09-05T00:00:01'],
  ['Sep 5, 2002 12:30 AM PST', '2002-09-05', '2002-09-05T08:30:00'],
  ['September 5, 2002 at 1:30 pm UTC', '2002-09-05', '2002-09-05T13:30:00'],
  ['1031184001', '2002-09-05', '2002-09-05T00:00:01'],
])('%s', (written, day, at) => {
  expect(feedMoment(written, NOW)).toEqual({ day, at: `${at}.000Z`, doubt: null })
})

test.each([
  ['2002-09-05', '2002-09-05'],
  ['2002-09', '2002-09'],
  ['2002', '2002'],
  ['5 September 2002', '2002-09-05'],
  ['Thu, 05 Sep 2002', '2002-09-05'],
])('%s has no hour', (written, day) => {
  expect(feedMoment(written, NOW)).toEqual({ day, at: null, doubt: null })
})

test.each([
  ['2002-09-05T22:00:01', 'names no time zone'],
  ['Thu, 05 Sep 2002 22:00:01', 'names no time zone'],
  ['Thu, 05 Sep 2002 22:00:01 XYZ', 'a time zone that nobody knows'],
  ['Thu, 05 Sep 2002 22:00:01 +9900', 'a time zone that nobody knows'],
])('%s is of UTC as far as we know', (written, doubt) => {
  const moment = feedMoment(written, NOW)
  expect(moment).toMatchObject({ day: '2002-09-05', at: '2002-09-05T22:00:01.000Z' })
  expect(moment?.doubt).toContain(doubt)
})

test.each([
  ['Fri, 02 Sep 2016 15:00:00 GMT', '2016-09-02T12:00:00.000Z'],
  ['2038-01-19T03:14:07Z', '2016-09-02T12:00:00.000Z'],
  ['2016-09-03', null],
])('%s lies in the future', (written, at) => {
  expect(feedMoment(written, NOW)).toMatchObject({
    day: '2016-09-02',
    at,
    doubt: expect.stringContaining('in the future'),
  })
})

test('a clock that is a little fast is forgiven', () => {
  expect(feedMoment('2016-09-02T12:10:00Z', NOW)).toMatchObject({
    at: '2016-09-02T12:10:00.000Z',
    doubt: null,
  })
})

test.each([
  '',
  'bad',
  'yesterday',
  '0000-00-00 00:00:00',
  '2016-02-30T10:00:00Z',
  '1970-01-01',
  '0001-01-01T00:00:00Z',
])('“%s” is no date', (written) => {
  expect(feedMoment(written, NOW)).toBeNull()
})

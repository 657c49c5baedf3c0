import { expect, test } from 'vitest'
import { dayIn } from './dayIn.js'

test.each([
  ['2016-09-30', '2016-09-30'],
  ['2016-09', '2016-09'],
  [2016, '2016'],
  ['2016-09-30T20:00:00+00:00', '2016-09-30'],
  ['0000-00-00', null],
  ['2016-00-00', null],
  ['2016-02-30', null],
  ['30/09/2016', null],
  ['', null],
  [null, null],
  [{ day: 1 }, null],
])('%j is %j', (written, day) => {
  expect(dayIn(written)).toBe(day)
})

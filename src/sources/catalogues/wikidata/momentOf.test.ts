import { expect, test } from 'vitest'
import { earliestOf, momentOf } from './momentOf.js'

const time = (written: string, precision: number) => ({ time: written, precision, timezone: 0 })

test.each([
  ['+2004-09-22T00:00:00Z', 11, '2004-09-22'],
  ['+2004-09-00T00:00:00Z', 10, '2004-09'],
  ['+2004-00-00T00:00:00Z', 9, '2004'],
  ['+2000-00-00T00:00:00Z', 8, '200X'],
  ['+2000-00-00T00:00:00Z', 7, null],
  ['+2004-00-00T00:00:00Z', 11, null],
  ['-0044-03-15T00:00:00Z', 11, null],
  ['soon', 11, null],
])('%s with precision %d is %s', (written, precision, moment) => {
  expect(momentOf(time(written, precision))).toBe(moment)
})

test('the earliest counts, and of two that begin together the more exact', () => {
  const times = [
    ['+2005-01-01', 11],
    ['+2004-00-00', 9],
    ['+2004-01-01', 11],
  ] as const
  expect(earliestOf(times.map(([day, precision]) => time(`${day}T00:00:00Z`, precision)))).toBe('2004-01-01')
  expect(earliestOf([null, 'x', {}])).toBeNull()
})

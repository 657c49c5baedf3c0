import { InvalidArgumentError } from 'commander'
import { expect, test } from 'vitest'
import { firstDayIn, lastDayIn } from './dayWords.js'

const NOW = new Date('2026-03-04T10:00:00Z')

test.each([
  ['2016-09-02', '2016-09-02', '2016-09-02'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2016', '2016-01-01', '2016-12-31'],
  ['2016-23', '2016-09-01', '2016-11-30'],
  ['today', '2026-03-04', '2026-03-04'],
])('%s begins on %s and ends on %s', (words, first, last) => {
  expect([firstDayIn(words, NOW), lastDayIn(words, NOW)]).toEqual([first, last])
})

test('what is no date is told how to write one', () => {
  for (const words of ['soon', '', '2016-13'])
    expect(() => firstDayIn(words, NOW)).toThrow(InvalidArgumentError)
})

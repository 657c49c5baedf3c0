import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTime, tellTime } from './playingTime.js'

test.each([
  ['00:32:10', 1930],
  ['0:32:10', 1930],
  ['32:10', 1930],
  ['1:02:03', 3723],
  ['0:00', 0],
])('%s is %d seconds', (text, seconds) => {
  expect(parseTime(text)).toBe(seconds)
})

test.each(['', '32', '1:60', '0:61:00', '00:32:1', '1:2:3:4', '-1:00', '100:00:00'])(
  '“%s” is no time',
  (text) => {
    expect(parseTime(text)).toBeNull()
  },
)

test('what is told is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 * 3600 - 1 }), (seconds) => {
      expect(parseTime(tellTime(seconds))).toBe(seconds)
    }),
  )
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestRecords } from './bestRecords.js'

test('the best are those that sorting would put first', () => {
  const scores = fc.uint16Array({ maxLength: 20, max: 6 })
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 8 }), (all, most) => {
      const sorted = [...all.keys()]
        .filter((record) => all[record] !== 0)
        .toSorted((a, b) => (all[b] ?? 0) - (all[a] ?? 0) || a - b)
      expect(bestRecords(all, most)).toEqual(sorted.slice(0, most))
    }),
  )
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { newBest } from './newBest.js'

test('the best are those that sorting would put first', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6)), fc.integer({ min: 1, max: 8 }), (all, most) => {
      const best = newBest<number>(most, (a, b) => b - a)
      for (const each of all) best.offer(each)
      expect(best.items).toEqual(all.toSorted((a, b) => b - a).slice(0, most))
    }),
  )
})

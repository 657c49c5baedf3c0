import { expect, test } from 'vitest'
import { allOf } from './allOf.js'

test.each([
  [
    [['a/1'], ['a/1', 'a/2']],
    ['a/1', 'a/2'],
  ],
  [
    [['a/1x01@00:10:00'], ['a/1x01@00:20:00'], ['a/1x02']],
    ['a/1x01@00:20:00', 'a/1x02'],
  ],
  [[['a/1x01'], ['a/1x01@00:20:00']], ['a/1x01']],
  [[[], []], []],
])('%j are passed with %j', (points, all) => {
  expect(allOf(...points)).toEqual(all)
})

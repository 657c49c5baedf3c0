import { expect, test } from 'vitest'
import { stepTo } from './stepTo.js'

test.each<[key: string, at: number, to: number | null]>([
  ['ArrowRight', 0, 1],
  ['ArrowDown', 2, 0],
  ['ArrowLeft', 0, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Tab', 1, null],
])('%s from %i', (key, at, to) => {
  expect(stepTo(key, { at, of: 3 })).toBe(to)
})

import { expect, test } from 'vitest'
import { isRevealedBy } from './isRevealedBy.js'

test.each([
  ['a/1x02', 'a/1x02', true],
  ['a/1x02', 'a/1x03', true],
  ['a/1x03', 'a/1x02', false],
  ['a/1x12', 'a/2x01', true],
  ['a/1', 'a/2x01', true],
  ['a/1', 'a/1x09', false],
  ['a/1x09', 'a/1', true],
  ['a/2x01', 'a/1', false],
  ['a/2', 'a/1', false],
  ['a', 'a/9', false],
  ['a/9', 'a', true],
  ['b/1', 'a', false],
  ['a/0x02', 'a/1x01', false],
  ['a/0', 'a/2', false],
  ['a/0', 'a/1x01', false],
  ['a/0x01', 'a/0x02', true],
  ['a/0x01', 'a/0', true],
  ['a/1x01', 'a/0x02', false],
])('to have seen what %s takes follows from %s: %s', (needed, seen, follows) => {
  expect(isRevealedBy([needed], [seen])).toBe(follows)
})

test('what is public follows from anything, and of several references each must follow', () => {
  expect(isRevealedBy([], [])).toBe(true)
  expect(isRevealedBy(['a/1x01', 'b/1x01'], ['a/1x01'])).toBe(false)
  expect(isRevealedBy(['a/1x01', 'b/1x01'], ['a/1x01', 'b/2x01'])).toBe(true)
})

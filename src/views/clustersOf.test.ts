import { expect, test } from 'vitest'
import { clustersOf, stretchesOf } from './clustersOf.js'

test.each([
  ['e\u0301a', ['e\u0301', 'a']],
  ['👩‍👩‍👧x', ['👩‍👩‍👧', 'x']],
  ['', []],
])('“%s” is %j', (words, clusters) => {
  expect([...clustersOf(words)]).toEqual(clusters)
})

test.each(['é word ', '日本', '👩‍👩‍👧', 'x'])('long words of “%s” lose nothing in stretches', (part) => {
  const words = part.repeat(2_000)
  const stretches = [...stretchesOf(words)]
  expect(stretches.join('')).toBe(words)
  expect(Math.max(...stretches.map(({ length }) => length))).toBeLessThanOrEqual(256)
})

test('clusters stay whole over the edges of stretches', () => {
  const clusters = [...clustersOf('e\u0301 word '.repeat(2_000))]
  expect(clusters.filter((cluster) => cluster === 'e\u0301')).toHaveLength(2_000)
})

test('time grows with the length, not with its square', () => {
  const started = performance.now()
  const clusters = [...clustersOf('é'.repeat(300_000))]
  expect(clusters).toHaveLength(300_000)
  expect(performance.now() - started).toBeLessThan(10_000)
})

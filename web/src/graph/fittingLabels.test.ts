import { expect, test } from 'vitest'
import { fittingLabels, startOf, type Label } from './fittingLabels.js'

const label = (key: string, x: number, y: number, size = 5): Label => ({
  key,
  x,
  y,
  size,
  width: 50,
  height: 16,
  room: 1000,
})
const keys = (labels: readonly Label[]): readonly string[] => fittingLabels(labels).map(({ key }) => key)

test('of names that lie upon each other that of the largest dot stays', () => {
  expect(keys([label('a', 0, 0), label('b', 20, 8, 9), label('c', 30, -6)])).toEqual(['b'])
})

test('names beside, above and below each other stay', () => {
  expect(keys([label('a', 0, 0), label('b', 60, 0), label('c', 0, 17), label('d', 0, -17)])).toHaveLength(4)
})

test('a name that would leave the picture stands left of its dot', () => {
  expect([startOf(label('a', 100, 0)), startOf({ ...label('a', 100, 0), room: 150 })]).toEqual([108, 42])
})

test('of equal dots the first by key stays, in whatever order they come', () => {
  const [a, b] = [label('a', 0, 0), label('b', 10, 0)]
  expect([keys([a, b]), keys([b, a])]).toEqual([['a'], ['a']])
})

test('no two of many names lie upon each other', () => {
  const many = Array.from({ length: 300 }, (_, place) =>
    label(String(place), (place * 97) % 600, (place * 61) % 500, place % 7),
  )
  const left = fittingLabels(many)
  const clashes = left.flatMap((a) =>
    left.filter((b) => a !== b && Math.abs(a.y - b.y) < 16 && Math.abs(a.x + a.size - b.x - b.size) < 50),
  )
  expect(clashes).toEqual([])
  expect(left.length).toBeGreaterThan(60)
})

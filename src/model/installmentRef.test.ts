import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { episodeRef, parseRef, partRef } from './installmentRef.js'

test.each([
  ['daredevil', { work: 'daredevil', season: null, number: null }],
  ['daredevil/2', { work: 'daredevil', season: null, number: 2 }],
  ['daredevil/2x13', { work: 'daredevil', season: 2, number: 13 }],
])('%s names its parts', (ref, parts) => {
  expect(parseRef(ref)).toEqual(parts)
})

test.each(['', '/1', 'a b', 'daredevil/', 'daredevil/2x', 'daredevil/x3', 'daredevil/1/2'])(
  '“%s” is no reference',
  (ref) => {
    expect(parseRef(ref)).toBeNull()
  },
)

test('what is written is read back', () => {
  const part = fc.integer({ min: 0, max: 400 })
  fc.assert(
    fc.property(part, part, (season, number) => {
      expect(parseRef(episodeRef('silo', season, number))).toEqual({ work: 'silo', season, number })
      expect(parseRef(partRef('silo', number))).toEqual({ work: 'silo', season: null, number })
    }),
  )
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalRef, episodeRef, parseRef, partRef, timeRef, wholeRef } from './installmentRef.js'

test.each([
  ['daredevil', { work: 'daredevil', season: null, number: null, atSeconds: null }],
  ['daredevil/2', { work: 'daredevil', season: null, number: 2, atSeconds: null }],
  ['daredevil/2x13', { work: 'daredevil', season: 2, number: 13, atSeconds: null }],
  ['daredevil/2x13@00:32:10', { work: 'daredevil', season: 2, number: 13, atSeconds: 1930 }],
  ['low-tide@32:10', { work: 'low-tide', season: null, number: null, atSeconds: 1930 }],
])('%s names its parts', (ref, parts) => {
  expect(parseRef(ref)).toEqual(parts)
})

test.each([
  '',
  '/1',
  'a b',
  'daredevil/',
  'daredevil/2x',
  'daredevil/x3',
  'daredevil/1/2',
  'daredevil/1x02@',
  'daredevil/1x02@0:61:00',
  'daredevil/1x02@32:10@32:10',
])('“%s” is no reference', (ref) => {
  expect(parseRef(ref)).toBeNull()
})

test.each([
  ['silo/1x3', 'silo/1x03', 'silo/1x03'],
  ['silo/1x3@32:10', 'silo/1x03@00:32:10', 'silo/1x03'],
  ['silo', 'silo', 'silo'],
  ['a b', 'a b', 'a b'],
])('%s is written %s, and is a part of %s', (ref, canonical, whole) => {
  expect(canonicalRef(ref)).toBe(canonical)
  expect(wholeRef(canonical)).toBe(whole)
})

test('what is written is read back', () => {
  const part = fc.integer({ min: 0, max: 400 })
  fc.assert(
    fc.property(part, part, (season, number) => {
      expect(parseRef(episodeRef('silo', season, number))).toMatchObject({ work: 'silo', season, number })
      expect(parseRef(partRef('silo', number))).toMatchObject({ work: 'silo', season: null, number })
      const ref = timeRef(episodeRef('silo', season, number), season * number)
      expect(parseRef(ref)).toEqual({ work: 'silo', season, number, atSeconds: season * number })
    }),
  )
})

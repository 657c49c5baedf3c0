import { expect, test } from 'vitest'
import type { Work } from '../model/work.js'
import { indexOutline } from './indexOutline.js'
import { installmentsOf } from './installmentsOf.js'

const bare = { name: '', otherNames: [], released: null, seasons: [], installments: [] }
const installments = (...numbers: number[]) => numbers.map((number) => ({ number, released: null }))

const works: readonly Work[] = [
  {
    ...bare,
    id: 'tides',
    kind: 'series',
    seasons: [
      { number: 1, installments: installments(1, 2) },
      { number: 2, installments: [] },
    ],
  },
  { ...bare, id: 'harbour', kind: 'miniseries', installments: installments(1, 2, 3) },
  { ...bare, id: 'storm', kind: 'film' },
]
const outline = indexOutline(works)

test.each([
  ['tides', ['tides/1x01', 'tides/1x02', 'tides/2']],
  ['tides/1', ['tides/1x01', 'tides/1x02']],
  ['tides/1x02', ['tides/1x02']],
  ['tides/1x2', ['tides/1x02']],
  ['tides/2', ['tides/2']],
  ['harbour', ['harbour/1', 'harbour/2', 'harbour/3']],
  ['harbour/3', ['harbour/3']],
  ['harbour/03', ['harbour/3']],
  ['storm', ['storm']],
])('%s covers %j', (ref, covered) => {
  expect(installmentsOf(outline, ref)).toEqual(covered)
})

test.each([
  'tides/3',
  'tides/1x03',
  'tides/2x01',
  'harbour/4',
  'harbour/1x01',
  'storm/1',
  'calm',
  '',
  'a b',
  '__proto__',
])('“%s” is unknown, so nobody can have seen it', (ref) => {
  expect(installmentsOf(outline, ref)).toBeNull()
})

test('an announced season without installments is not empty, or everyone would have seen all of it', () => {
  expect(installmentsOf(outline, 'tides')).toContain('tides/2')
})

test('a canonical reference covers itself', () => {
  for (const { id } of works) {
    for (const ref of installmentsOf(outline, id) ?? []) expect(installmentsOf(outline, ref)).toEqual([ref])
  }
})

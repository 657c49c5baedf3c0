import { expect, test } from 'vitest'
import { nearestName } from './nearestName.js'

const NAMES = ['silo.txt', 'daredevil.html', 'notes.md']

const cases: readonly (readonly [wanted: string, nearest: string | null])[] = [
  ['slio.txt', 'silo.txt'],
  ['Silo.TXT', 'silo.txt'],
  ['daredevil.htm', 'daredevil.html'],
  ['unrelated.pdf', null],
]
test.each(cases)('%s means %s', (wanted, nearest) => {
  expect(nearestName(wanted, NAMES)).toBe(nearest)
})

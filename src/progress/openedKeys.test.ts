import { expect, test } from 'vitest'
import { openedIds, openedKey, openedUnder } from './openedKeys.js'

const opened = ['s1', 'p-1', openedKey('p-1', 's1'), openedKey('p-1', 's2'), 'p-12'].map((statement) => ({
  universe: 'u',
  statement,
  openedOn: '2026-03-01',
}))

test('all that is open is there once, whatever it was opened with', () => {
  expect(openedIds(opened)).toEqual(['s1', 'p-1', 's2', 'p-12'])
})

test('what was opened with a passage is closed with it', () => {
  expect(openedUnder(opened, 'p-1').map(({ statement }) => statement)).toEqual(['p-1', 'p-1/s1', 'p-1/s2'])
})

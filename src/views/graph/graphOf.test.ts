import { expect, test } from 'vitest'
import { asked, askedData } from '../../../test/arbitraries/harbour.js'

test('relations stand under whoever was asked for', () => {
  expect(asked('graph', { words: 'corin vale', seen: ['tides/1'] })).toEqual([
    'Corin Vale (character)',
    '• Ana Holt plays Corin Vale',
    '• The Lamplighter is a brother of Corin Vale',
    '• The Lamplighter was killed by Corin Vale',
  ])
})

test('and one step further those of whom they lead to', () => {
  expect(asked('graph', { words: 'ana holt', seen: ['tides/1'] })).toEqual([
    'Ana Holt (person)',
    '• Ana Holt plays Corin Vale',
    '    • The Lamplighter is a brother of Corin Vale',
    '    • The Lamplighter was killed by Corin Vale',
  ])
})

test('a work leads to works', () => {
  expect(asked('graph', { words: 'low water' })).toEqual([
    'Low Water (film)',
    '• Low Water is a sequel to Tides',
    '    • The Quay crosses over with Tides',
  ])
})

test('who is hidden is no node', () => {
  expect(askedData('graph', { words: 'corin vale' })).toMatchObject({
    nodes: [
      { name: 'Corin Vale', distance: 0 },
      { name: 'Ana Holt', distance: 1 },
    ],
  })
})

test('where nobody is named, all relations are told, whoever has most of them first', () => {
  expect(asked('graph', { words: '', seen: ['tides/1'] })).toEqual([
    '• Low Water is a sequel to Tides',
    '• The Quay crosses over with Tides',
    '• The Lamplighter is a brother of Corin Vale',
    '• The Lamplighter was killed by Corin Vale',
  ])
  expect(askedData('graph', { words: '' })).toMatchObject({
    roots: [],
    nodes: [{ name: 'Tides' }, { name: 'Low Water' }, { name: 'The Quay' }],
    rest: 0,
  })
})

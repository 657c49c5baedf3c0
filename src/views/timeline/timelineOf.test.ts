import { expect, test } from 'vitest'
import { asked } from '../../../test/arbitraries/harbour.js'

test('in the world it goes by when things are out and decided', () => {
  expect(asked('timeline', { since: '2016-03-10' })?.slice(0, 6)).toEqual([
    '2016',
    '  11 March   Tides 1x02',
    '  1 April    Tides season 2 is renewed',
    '  September  Tides season 2 is filming',
    '2017',
    '  5 May      Low Water',
  ])
})

test('in the story it goes by its own dates, then by where things are told', () => {
  expect(asked('timeline', { order: 'story', seen: ['tides/1', 'low-water'] })).toEqual([
    '1911',
    '  Corin Vale leaves the port in Low Water',
    'Tides 1x02',
    '• The Lamplighter was killed by Corin Vale',
    'Low Water',
    '• Corin Vale is dead (probable)',
  ])
})

test('the story goes as an order has it', () => {
  const told = asked('timeline', { order: 'From the shore', seen: ['tides/1', 'low-water'] })
  expect(told?.filter((line) => line.startsWith('Tides') || line.startsWith('Low'))).toEqual([
    'Tides 1x02',
    'Low Water',
  ])
})

test('nothing of the story is there for who has seen nothing, and no order that nobody knows', () => {
  expect([asked('timeline', { order: 'story' }), asked('timeline', { order: 'x' })]).toEqual([
    ['Nothing so far.'],
    null,
  ])
})

import { expect, test } from 'vitest'
import { asked, askedData } from '../../../test/arbitraries/harbour.js'

test('a season is told with its installments and with what one learnt in each of them', () => {
  expect(asked('season', { words: 'tides 1', seen: ['tides/1'] })).toEqual([
    'Tides season 1',
    '2 of 2 seen',
    '  1x01 · 4 March 2016 · Ebb · seen',
    '  1x02 · 11 March 2016 · Flow · seen',
    '',
    'What you learnt in it',
    'Tides 1x02',
    '• The Lamplighter is dead',
    '• The Lamplighter is a brother of Corin Vale',
    '• The Lamplighter was killed by Corin Vale',
    'With Corin Vale, the Lamplighter.',
    '',
    'After it: Tides season 2.',
  ])
})

test('of what one has not seen of it there is no more than the outline', () => {
  expect(askedData('season', { id: 'tides/1', seen: ['tides/1x01'] })).toMatchObject({
    seen: 1,
    installments: [
      { name: 'Ebb', isSeen: true },
      { name: null, isSeen: false },
    ],
    learnt: [],
    rest: 0,
    counts: { statements: 0, people: 0 },
  })
})

test('a season that is announced can be asked for', () => {
  expect(askedData('season', { id: 'tides/2' })).toMatchObject({
    kind: 'season',
    season: 2,
    installments: [],
    previous: { ref: 'tides/1' },
    next: null,
  })
})

test.each(['tides/3', 'tides', 'tides/1x01', 'quay/1', 'low-water', 'tides/1@00:10:00', 'nobody/1', '?', ''])(
  '“%s” is no season',
  (id) => {
    expect(askedData('season', { id })).toBeUndefined()
  },
)

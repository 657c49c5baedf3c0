import { expect, test } from 'vitest'
import { asked } from '../../../test/arbitraries/harbour.js'

test.each<[string, string[], string[]]>([
  ['nothing', [], ['Begin with Tides 1x01 (4 March 2016)']],
  [
    'an episode',
    ['tides/1x01'],
    [
      'Next: Tides 1x02 (11 March 2016)',
      '',
      'Then, in release order',
      '• Low Water (5 May 2017)',
      '  because Corin Vale of Tides is in it',
    ],
  ],
  [
    'a season',
    ['tides/1'],
    [
      'Next: Low Water (5 May 2017)',
      '  because Low Water builds on Tides 1x02',
      '  and because Corin Vale of Tides is in it',
      '',
      'Then, in release order',
      '• The Quay episode 1 (no date known)',
      '  because The Quay episode 1 builds on Tides 1x02',
      '• Tides season 2 (no date known)',
    ],
  ],
  [
    'everything but the game',
    ['tides/1', 'tides/2', 'low-water', 'quay'],
    ['You have seen all that is listed of what you follow.'],
  ],
])('who has seen %s', (_, seen, lines) => {
  expect(asked('next', { seen })).toEqual(lines)
})

test('who has begun an installment goes on with it', () => {
  expect(asked('next', { seen: ['tides/1x01@00:10:00'] })?.[0]).toBe('Go on with Tides 1x01 (4 March 2016)')
})

test('what only shares a character does not come before what one has begun', () => {
  const [first] = asked('next', { seen: ['low-water@00:10:00'] }) ?? []
  expect(first).toBe('Go on with Low Water (5 May 2017)')
})

test('an order leads on to works that the reader has not begun', () => {
  expect(asked('next', { order: 'from the shore', seen: ['quay'] })).toEqual([
    'Next: Tides 1x01 (4 March 2016)',
    '  because it comes after The Quay episode 2 in “From the shore”',
  ])
})

test('an order that nobody may know of is none', () => {
  expect(asked('next', { order: 'from the sea' })).toBeNull()
})

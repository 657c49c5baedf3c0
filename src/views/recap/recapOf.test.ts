import { expect, test } from 'vitest'
import { asked } from '../../../test/arbitraries/harbour.js'

test('a work is told season by season, each sentence with its installment', () => {
  expect(asked('recap', { words: 'tides', seen: ['tides/1'] })).toEqual([
    'Tides (series)',
    'To begin with',
    '• Corin Vale: a smuggler',
    'Tides season 1',
    '• The Lamplighter is a brother of Corin Vale (1x02)',
    '• The Lamplighter was killed by Corin Vale (1x02)',
  ])
})

const told = (...seen: string[]) => asked('recap', { words: 'corin vale', seen })?.slice(3)

test('a character is told across works, and only up to where the reader is', () => {
  expect(told('tides/1x01')).toEqual([])
  expect(told('tides/1', 'low-water')).toEqual([
    'Tides season 1',
    '• The Lamplighter is a brother of Corin Vale (1x02)',
    '• The Lamplighter was killed by Corin Vale (1x02)',
    'Low Water',
    '• Corin Vale leaves the port',
    '• Corin Vale is dead (probable: feared)',
  ])
})

test('a film that has not been seen has no recap', () => {
  expect(asked('recap', { words: 'low water' })).toEqual(['Low Water (film)', 'Nothing so far.'])
})

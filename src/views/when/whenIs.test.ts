import { expect, test } from 'vitest'
import { asked } from '../../../test/arbitraries/harbour.js'

test('of each date stands the surest answer, with how what was said of it went', () => {
  expect(asked('when', { words: 'the quay' })).toEqual([
    'The Quay (miniseries)',
    'No date known · 2 episodes',
    '',
    'What was said of when it is out',
    '• premiere: 18 August 2017, because nothing else is as sure',
    '    2017 (probable), said in August 2016 by herald.example',
    '    18 August 2017, said in May 2017 by daily.example',
    '• trailer: June 2017, said on 30 May 2017',
  ])
})

test('the outline is whole, and names only what the reader has seen; the making goes stage by stage', () => {
  expect(asked('when', { words: 'tides', seen: ['tides/1x01'] })).toEqual([
    'Tides (series)',
    'Season 1 · 4 March 2016 to 11 March 2016 · 2 episodes',
    '  1x01 · 4 March 2016 · Ebb',
    '  1x02 · 11 March 2016',
    'Season 2 · no date known',
    '',
    'How it comes about',
    '• production of season 2: filming in September 2016, because it was said last',
    '    renewed on 1 April 2016, said by daily.example',
    '    filming in September 2016, said on 10 September 2016',
  ])
})

test.each([
  ['low water', ['Low Water (film)', '5 May 2017']],
  ['nocturne', ['Nocturne (game)', 'No date is known.']],
])('a work without installments has a date or none: %s', (words, lines) => {
  expect(asked('when', { words })).toEqual(lines)
})

test.each(['corin vale', 'the lamplighter', 'nothing of the kind'])('“%s” is no work', (words) => {
  expect(asked('when', { words })).toBeNull()
})

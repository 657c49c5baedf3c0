import { expect, test } from 'vitest'
import { asked, askedData } from '../../../test/arbitraries/harbour.js'

test('a work stands with its installments, who is in it, and how far one is', () => {
  expect(asked('work', { words: 'tides', seen: ['tides/1x01'] })).toEqual([
    'Tides (series)',
    '1 of 2 seen · next Tides 1x02',
    'Season 1 · 2 episodes · 1 seen',
    '  1x01 · 4 March 2016 · Ebb · seen',
    '  1x02 · 11 March 2016',
    'Season 2 · announced',
    '',
    'Cast',
    '• Ana Holt as Corin Vale',
    '',
    'You know of 6 statements, 1 character, 1 person.',
  ])
})

const counts = (...seen: string[]) => askedData('work', { words: 'tides', seen })

test('counts grow with what one has seen', () => {
  expect(counts()).toMatchObject({ works: [{ counts: { statements: 6, characters: 1 } }] })
  expect(counts('tides/1')).toMatchObject({ works: [{ counts: { statements: 9, characters: 2 } }] })
})

test('a work is found by its id, and a character is no work', () => {
  expect(askedData('work', { id: 'quay' })).toMatchObject({ works: [{ name: 'The Quay' }] })
  expect([askedData('work', { id: 'Tides' }), askedData('work', { words: 'corin vale' })]).toEqual([
    undefined,
    undefined,
  ])
})

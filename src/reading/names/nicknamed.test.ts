import { expect, test } from 'vitest'
import { NOTHING_KNOWN } from '../../model/universe.js'
import { splitSentences } from '../sentences/splitSentences.js'
import { findNames } from './findNames.js'
import { lexiconFor } from './lexicon.js'

const namesIn = (text: string): string[] =>
  findNames(splitSentences(text), lexiconFor(NOTHING_KNOWN), []).names.map(({ surface }) => surface)

test.each([
  ['Then Joan “The Fox” Darrow left.', 'Joan Darrow'],
  ['Then Joan “The Fox” Marsh left.', 'Joan Marsh'],
])('a nickname stands inside a name: %s', (text, name) => {
  expect(namesIn(text)).toContain(name)
})

test.each([
  'New War Movie ‘Salt House’ Leaves Netflix Next Week\n\nIt was fine. It was long. It was loud.',
  'Netflix Gives ‘Salt House’ Fans a Darker Story\n\nIt was fine. It was long. It was loud.',
])('a title between the capitals of a headline is no nickname: %s', (text) => {
  expect(namesIn(text)).toContain('Salt House')
})

test('nor is a work in brackets before who is known from it', () => {
  expect(namesIn('Then Barnaby Thorne (Silent Swords’ Otto Brand) left.')).toContain('Barnaby Thorne')
})

import { expect, test } from 'vitest'
import { NOTHING_KNOWN } from '../../model/universe.js'
import { splitSentences } from '../sentences/splitSentences.js'
import { findNames } from './findNames.js'
import { lexiconFor } from './lexicon.js'

const nothing = lexiconFor(NOTHING_KNOWN)

function titlesIn(text: string): string[] {
  return findNames(splitSentences(text), nothing, []).names.flatMap((name) =>
    name.title ? [name.surface] : [],
  )
}

test.each([
  'Servants, a new series about a grand hotel, opens next week.',
  'Servants, Jane Darrow’s thriller for Hulu, opens next week.',
  'Servants, the drama that nobody expected, opens next week.',
])('an ordinary word that is told to be a work is a title: %s', (text) => {
  expect(titlesIn(text)).toEqual(['Servants'])
})

test.each([
  'Servants, a butler among them, opened the doors of the hotel.',
  'Servants, however, were hard to find when the series was shot.',
])('an ordinary word at the start of a sentence is none otherwise: %s', (text) => {
  expect(titlesIn(text)).toEqual([])
})

test.each([
  'Servants returns tonight on the network that made it.',
  'Servants is back with a new episode.',
  'Servants airs its last hour today.',
])('what only a work does tells that a word is one: %s', (text) => {
  expect(titlesIn(text)).toEqual(['Servants'])
})

test.each([
  'Frost returns tonight with a guest. It is the second time for Jane Frost.',
  'Comedy returns tonight.',
  'Production returns to the north.',
])('somebody, a kind of work or a craft is none for it: %s', (text) => {
  expect(titlesIn(text)).toEqual([])
})

import { expect, test } from 'vitest'
import { hashWord } from '../hashWord.js'
import { heldWords, holdsWords } from './heldWords.js'
import { knownNeedsOf } from './knownNeedsOf.js'

const PLAYS = '{person} plays {character}'
const KNOWN = { lists: ['the', 'plays voices'], patterns: { [hashWord(PLAYS)]: [[1, 2], [1]] as const } }

test.each([
  ['He voices the cat.', true],
  ['He was the cat.', false],
])('what the build found of a pattern is asked of “%s”', (text, may) => {
  const found = knownNeedsOf(PLAYS, KNOWN)
  expect(found?.slots).toEqual([1, 2])
  expect(holdsWords(heldWords(text), found?.words ?? [])).toBe(may)
})

test('nothing is known of other patterns, nor of any without the build', () => {
  expect(knownNeedsOf('{person} hosts {work}', KNOWN)).toBe(null)
  expect(knownNeedsOf(PLAYS)).toBe(null)
})

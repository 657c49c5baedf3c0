import { expect, test } from 'vitest'
import { heldWords, holdsWords, wordNeedsOf } from './heldWords.js'

const PLAYS = wordNeedsOf('\uE000[PN]\\d+\uE001 (?:plays|voices) (?:the )?co-creator in \uE000W\\d+\uE001')

test.each([
  ['\uE000P0\uE001 Plays the CO-creator in \uE000W1\uE001.', true],
  ['In \uE000W0\uE001, the creator of co-ops plays \uE000N1\uE001.', true],
  ['\uE000P0\uE001 wins in \uE000W1\uE001.', false],
  ['\uE000P0\uE001 voices a creator in \uE000W1\uE001.', false],
])('words are asked for before a pattern is tried in “%s”', (text, may) => {
  expect(holdsWords(heldWords(text), PLAYS)).toBe(may)
})

test.each([
  ['the \uE000W0\uE001/\uE000W1\uE001 crossover', true],
  ['the \uE000W0\uE001 crossover', false],
])('a sign is asked for before a pattern is tried in “%s”', (text, may) => {
  expect(holdsWords(heldWords(text), wordNeedsOf('\uE000W\\d+\uE001/'))).toBe(may)
})

test('a word may stand in sentences that were looked at before any pattern needed it', () => {
  const held = heldWords('a hitherto unasked word')
  expect(holdsWords(held, wordNeedsOf(' hitherto '))).toBe(true)
})

import { expect, test } from 'vitest'
import { widthOf } from './widthOf.js'
import { wrap, type Run } from './wrap.js'

const plain = (words: string): Run => ({ words, ink: (w) => w })
const lines = (words: string, width: number): string[] =>
  wrap([plain(words)], width).map(({ inked }) => inked)

test('breaks at white space and makes each stretch of it one space', () => {
  expect(lines('one  two\nthree', 7)).toEqual(['one two', 'three'])
})

test('breaks a word that is wider than the line', () => {
  expect(lines('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij'])
})

test('counts full-width characters twice and combining marks not at all', () => {
  expect(lines('日本語 テレビ', 6)).toEqual(['日本語', 'テレビ'])
  expect(lines('e\u0301e\u0301e\u0301 x', 5)).toEqual(['e\u0301e\u0301e\u0301 x'])
})

test('no line is wider than the width, even with emoji families', () => {
  for (const line of lines('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 naïve ﷽ words', 4)) expect(widthOf(line)).toBeLessThanOrEqual(4)
})

test('keeps how each stretch is set, across the break', () => {
  const loud: Run = { words: ' loud words', ink: (w) => `<${w}>`, isAdded: true }
  const [first, second] = wrap([plain('calm'), loud], 9)
  expect(first).toMatchObject({ inked: 'calm< loud>', isAdded: true })
  expect(second).toMatchObject({ inked: '<words>' })
})

test('gives one empty line for no words', () => {
  expect(lines('', 10)).toEqual([''])
})

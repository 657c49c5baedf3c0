import { expect, test } from 'vitest'
import { cutTo, padTo, widthOf } from './widthOf.js'

test.each([
  ['plain', 5],
  ['“it’s – here…”', 14],
  ['日本', 4],
  ['e\u0301', 1],
  ['👩‍👩‍👧', 2],
  ['', 0],
])('“%s” takes %d cells', (words, cells) => {
  expect(widthOf(words)).toBe(cells)
})

test.each([
  ['fits as it is', 20, 'fits as it is'],
  ['cut after a whole word', 11, 'cut after…'],
  ['unbreakable', 6, 'unbre…'],
  ['日本語の灯', 6, '日本…'],
])('“%s” in %d cells is “%s”', (words, width, cut) => {
  expect(cutTo(words, width)).toBe(cut)
})

test('pads by cells, not by characters', () => {
  expect(padTo('日本', 6)).toBe('日本  ')
})

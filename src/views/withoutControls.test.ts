import { expect, test } from 'vitest'
import { withoutControls } from './withoutControls.js'

test.each([
  ['a colour sequence', 'red \u001b[31malert', 'red �[31malert'],
  ['a title that a terminal would set', '\u001b]0;owned\u0007', '�]0;owned�'],
  ['the one-byte form of the same', '\u009b2J', '�2J'],
  ['a carriage return that overwrites the line', 'safe\rEvil', 'safe�Evil'],
  ['a turned direction of writing', 'abc\u202efed', 'abc�fed'],
])('shows %s instead of obeying it', (_what, words, shown) => {
  expect(withoutControls(words)).toBe(shown)
})

test('keeps line feeds, tabs and words in any script', () => {
  expect(withoutControls('a\r\nb\tc “d” é 日本 👩‍👧')).toBe('a\nb\tc “d” é 日本 👩‍👧')
})

import { expect, it } from 'vitest'
import { readNumeral } from './numerals.js'

it.each([
  ['three', 3],
  ['twenty one', 21],
  ['twenty first', 21],
  ['thirty', 30],
  ['nineteen ninety four', 1994],
  ['twenty nineteen', 2019],
  ['nineteen hundred', 1900],
  ['two thousand and sixteen', 2016],
  ['two thousand', 2000],
])('reads “%s” as %d', (words, value) => {
  expect(readNumeral(words.split(' '), 0)).toMatchObject({ value, length: words.split(' ').length })
})

it('stops where one number ends and a year begins', () => {
  expect(readNumeral(['twenty', 'five', 'nineteen', 'eighty'], 0)).toMatchObject({ value: 25, length: 2 })
})

import { expect, test } from 'vitest'
import { saysNothing, tidyPhrase } from './tidyPhrase.js'

test.each([
  ['finds the key.', 'finds the key'],
  ['finds the key, and', 'finds the key'],
  ['asks Ruth (in disguise) for help', 'asks Ruth for help'],
  ['meets the “Keepers', 'meets the “Keepers”'],
  ['meets the "Keepers.', 'meets the "Keepers"'],
  ['meets the "Keepers."', 'meets the "Keepers"'],
  ['rows home"', 'rows home'],
  ['keeps quiet as long', 'keeps quiet'],
])('“%s” becomes “%s”', (words, tidy) => {
  expect(tidyPhrase(words)).toBe(tidy)
})

test.each([
  '',
  'is',
  'tries to',
  'feels',
  'is interested in',
  'finds in the mill',
  'learns that Ruth Brandt',
])('“%s” says nothing by itself', (phrase) => {
  expect(saysNothing(phrase)).toBe(true)
})

test.each(['returns', 'finds the mill', 'learns that Ruth Brandt lied'])('“%s” does', (phrase) => {
  expect(saysNothing(phrase)).toBe(false)
})

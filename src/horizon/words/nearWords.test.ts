import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { knownTextAt } from '../../universe/textTable.js'
import { nearWords, slipsAllowed, type Nearness } from './nearWords.js'
import { newWordTree, wordNumber, wordsBeginning } from './wordTree.js'

/** By the definition of optimal string alignment, without sharing anything. */
function slipsBetween(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const changed = a.at(-1) === b.at(-1) ? 0 : 1
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  return Math.min(
    slipsBetween(a.slice(0, -1), b) + 1,
    slipsBetween(a, b.slice(0, -1)) + 1,
    slipsBetween(a.slice(0, -1), b.slice(0, -1)) + changed,
    swapped ? slipsBetween(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  )
}

const letters = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: min, maxLength: max })
const lists = fc.uniqueArray(letters(1, 7), { maxLength: 12 })

const beginnings = (word: string): string[] =>
  Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length))

function treeOf(words: readonly string[]) {
  const tree = newWordTree()
  for (const word of words) wordNumber(tree, word)
  return tree
}

const near = (words: readonly string[], typed: string, nearness: Nearness) => {
  const tree = treeOf(words)
  return new Map(
    nearWords(tree, typed, nearness).map(({ word, slips }) => [knownTextAt(tree.words, word), slips]),
  )
}

test('words are near as the definition says, whatever stands beside them', () => {
  fc.assert(
    fc.property(lists, letters(4, 6), (words, typed) => {
      const plainly = words.flatMap((word): [string, number][] => {
        const slips = slipsBetween(word, typed)
        return slips <= slipsAllowed(typed.length) ? [[word, slips]] : []
      })
      expect(near(words, typed, 'whole')).toEqual(new Map(plainly))
    }),
    { numRuns: 150 },
  )
})

test('so are those in which two slips are borne with', () => {
  fc.assert(
    fc.property(fc.uniqueArray(letters(6, 9), { maxLength: 3 }), letters(8, 8), (words, typed) => {
      const plainly = words.filter((word) => slipsBetween(word, typed) <= 2)
      expect([...near(words, typed, 'whole').keys()].toSorted()).toEqual(plainly.toSorted())
    }),
    { numRuns: 10 },
  )
})

test('so are their beginnings', () => {
  fc.assert(
    fc.property(lists, letters(5, 6), (words, typed) => {
      const plainly = words.filter((word) => {
        const slips = Math.min(...beginnings(word).map((each) => slipsBetween(each, typed)))
        return slips <= slipsAllowed(typed.length - 1)
      })
      expect([...near(words, typed, 'beginning').keys()].toSorted()).toEqual(plainly.toSorted())
    }),
    { numRuns: 150 },
  )
})

test('a tree finds the words that begin so', () => {
  fc.assert(
    fc.property(lists, letters(0, 3), (words, start) => {
      const tree = treeOf(words)
      const found = wordsBeginning(tree, start).map((word) => knownTextAt(tree.words, word))
      expect(found.toSorted()).toEqual(words.filter((word) => word.startsWith(start)).toSorted())
    }),
  )
})

test.each([
  ['too short for a slip', 'jon', []],
  ['one swapped', 'jnoes', ['jones']],
  ['one lost', 'joes', ['jones']],
  ['two in a long word', 'kligravee', ['kilgrave']],
])('%s: %s', (_, typed, found) => {
  expect([...near(['jane', 'jones', 'kilgrave'], typed, 'whole').keys()]).toEqual(found)
})

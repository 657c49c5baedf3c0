import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearWords, slipsAllowed } from './nearWords.js'

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
const lists = fc.uniqueArray(letters(1, 7), { maxLength: 12 }).map((words) => words.toSorted())

const beginnings = (word: string): string[] =>
  Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length))

test('words are near as the definition says, whatever stands beside them', () => {
  fc.assert(
    fc.property(lists, letters(4, 6), (words, typed) => {
      const plainly = words.flatMap((word, place) => {
        const slips = slipsBetween(word, typed)
        return slips <= slipsAllowed(typed.length) ? [{ place, slips }] : []
      })
      expect(nearWords(words, typed, 'whole')).toEqual(plainly)
    }),
    { numRuns: 150 },
  )
})

test('so are their beginnings', () => {
  fc.assert(
    fc.property(lists, letters(5, 6), (words, typed) => {
      const plainly = words.flatMap((word, place) => {
        const slips = Math.min(...beginnings(word).map((each) => slipsBetween(each, typed)))
        return slips <= slipsAllowed(typed.length - 1) ? [{ place, slips }] : []
      })
      expect(nearWords(words, typed, 'beginning').map(({ place }) => place)).toEqual(
        plainly.map(({ place }) => place),
      )
    }),
    { numRuns: 150 },
  )
})

test.each([
  ['too short for a slip', 'jon', []],
  ['one swapped', 'jnoes', ['jones']],
  ['one lost', 'joes', ['jones']],
  ['two in a long word', 'kligravee', ['kilgrave']],
])('%s: %s', (_, typed, found) => {
  const words = ['jane', 'jones', 'kilgrave']
  expect(nearWords(words, typed, 'whole').map(({ place }) => words[place])).toEqual(found)
})

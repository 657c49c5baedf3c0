import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findNumber, knownTextAt, newTextTable, numberOf } from './textTable.js'

test('every text has one number, and comes back as it was: also what is long, empty, or no text of Latin', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', 'é', '“Never.”', '昨日', '\ud800', 'a'.repeat(2 ** 18 + 1), 'b'.repeat(2 ** 18)),
  )
  fc.assert(
    fc.property(fc.array(text, { maxLength: 300 }), (texts) => {
      const table = newTextTable()
      const numbers = texts.map((each) => numberOf(table, each))
      expect(numbers.map((number) => knownTextAt(table, number))).toEqual(texts)
      expect(texts.map((each) => findNumber(table, each))).toEqual(numbers)
      expect(new Set(numbers).size).toBe(new Set(texts).size)
      expect(findNumber(table, 'nobody wrote this')).toBe(0)
    }),
    { numRuns: 50 },
  )
})

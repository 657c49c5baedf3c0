import { expect, test } from 'vitest'
import type { ToldStatement } from '../../../src/http/api.js'
import { toldOnce } from './toldOnce.js'

const said = (words: string, quote: string): ToldStatement =>
  // The rest of a statement says nothing here.
  ({
    words,
    happens: null,
    happensText: null,
    certainty: 'certain',
    sources: [{ quote }],
  }) as unknown as ToldStatement

test('what reads the same stands once, with everybody who says so', () => {
  const told = toldOnce([
    said('Ana plays Corin', 'a'),
    said('Corin is dead', 'b'),
    said('Ana plays Corin', 'c'),
  ])
  expect(told.map(({ words, sources }) => [words, sources.map(({ quote }) => quote)])).toEqual([
    ['Ana plays Corin', ['a', 'c']],
    ['Corin is dead', ['b']],
  ])
})

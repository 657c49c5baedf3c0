import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { KnownStatement, Source } from '../../model/statement.js'
import { revisionsOf } from './revisionsOf.js'

type Said = Pick<Source, 'said' | 'recordedOn' | 'stance'> & { readonly id: string }

/** `2017-01 a`: that day, `a` was said; `2017-01 not a`: it was taken back. */
const saidIn = (text: string): Said => {
  const [said = '', ...words] = text.split(' ')
  return { said, id: words.at(-1) ?? '', ...(words.length > 1 && { stance: 'withdraws' as const }) }
}

// Only ids and sources are looked at.
const answers = (each: readonly Said[]): KnownStatement[] =>
  each.map(({ id, ...source }) => ({ id, sources: [source] }) as unknown as KnownStatement)

test.each([
  [[], 0, null],
  [['2017-01 a'], 0, '2017-01-01'],
  [['2017-01 a', '2017-02 a'], 0, '2017-01-01'],
  [['2017-02 b', '2017-01 a'], 1, '2017-02-01'],
  [['2017-01 a', '2017-02 b', '2017-03 a'], 2, '2017-03-01'],
  [['2017-01 a', '2017-03 not a'], 1, '2017-03-01'],
])('%j is %d changes, the last on %s', (texts, count, last) => {
  expect(revisionsOf(answers(texts.map(saidIn)))).toEqual({ count, last })
})

const day = fc.constantFrom('2017-01-01', '2017-02-01', '2017-03-01')
const said: fc.Arbitrary<Said> = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c'),
    said: fc.option(day),
    recordedOn: day,
    stance: fc.constantFrom('asserts' as const, 'withdraws' as const),
  },
  { requiredKeys: ['id', 'said'] },
)

test('what is said besides never makes the changes fewer, and the order in which it comes does not matter', () => {
  fc.assert(
    fc.property(fc.array(said), said, (before, more) => {
      const { count } = revisionsOf(answers([...before, more]))
      expect(count).toBeGreaterThanOrEqual(revisionsOf(answers(before)).count)
      expect(revisionsOf(answers([more, ...before])).count).toBe(count)
    }),
  )
})

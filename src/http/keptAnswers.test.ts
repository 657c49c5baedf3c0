import { expect, test } from 'vitest'
import { NOTHING_SEEN } from '../horizon/horizon.js'
import { restrict } from '../horizon/restrict.js'
import { universeOf } from '../universe/universeOf.js'
import { keptAnswer } from './keptAnswers.js'
import { made } from './reply.js'

const visible = restrict(universeOf([]), NOTHING_SEEN)
const own = { marks: [], listed: [] }
let asked = 0
const answer = (key: string, bytes = 10) =>
  keptAnswer({ visible, own }, key, () => made('x'.repeat(bytes) + String((asked += 1)), 'text/plain'))

test('an answer is made once for the same question of the same reader', () => {
  expect(answer('who')).toBe(answer('who'))
  const other = keptAnswer({ visible, own: { ...own } }, 'who', () => made('theirs', 'text/plain'))
  expect([other.bytes, answer('who')]).toEqual(['theirs', answer('who')])
})

test('what was asked longest ago is made again where answers are too large to keep all', () => {
  const [first, second] = [answer('first', 9_000_000), answer('second', 9_000_000)]
  expect(answer('first', 9_000_000)).toBe(first)
  answer('third', 9_000_000)
  expect([answer('first', 9_000_000) === first, answer('second', 9_000_000) === second]).toEqual([
    true,
    false,
  ])
})

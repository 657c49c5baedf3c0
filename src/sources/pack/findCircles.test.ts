import { expect, test } from 'vitest'
import { checkPack } from './checkPack.js'

const follows = (subject: string, object: string) => ({ subject, predicate: 'follows', object })

test('works that follow each other in a circle are told, those beside the circle are not', () => {
  const works = ['a', 'b', 'c', 'd'].map((id) => ({ id, kind: 'film', name: id }))
  const statements = [follows('a', 'b'), follows('b', 'c'), follows('c', 'b'), follows('c', 'd')]
  const { faults } = checkPack(
    JSON.stringify({ unspoiled: 1, universe: { id: 'u', name: 'U' }, works, statements }),
  )
  expect(faults.map(({ message }) => message)).toEqual([
    '`b` stands in a circle of `follows`.',
    '`c` stands in a circle of `follows`.',
  ])
})

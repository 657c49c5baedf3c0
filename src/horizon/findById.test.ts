import { expect, test } from 'vitest'
import { findById } from './findById.js'

const things = ['-b', 'A', 'a', 'b', 'd'].map((id) => ({ id }))

test.each(['-b', 'A', 'a', 'b', 'd'])('finds %s', (id) => {
  expect(findById(things, id)?.id).toBe(id)
})

test.each(['', 'B', 'c', 'e'])('does not find “%s”', (id) => {
  expect(findById(things, id)).toBeUndefined()
})

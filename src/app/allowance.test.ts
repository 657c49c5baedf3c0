import { expect, test } from 'vitest'
import { newAllowance } from './allowance.js'

test('so much is allowed in a minute, to each by themselves, and again in the next', () => {
  let minute = 0
  const { take } = newAllowance(() => new Date(minute * 60_000))
  for (let count = 0; count < 3; count += 1) take('ann', 3)
  expect(() => take('ann', 3)).toThrow('too often')
  expect(() => take('ben', 3)).not.toThrow()
  minute = 1
  expect(() => take('ann', 3)).not.toThrow()
})

import { expect, test } from 'vitest'
import { newAttempts, type Limit } from './attempts.js'
import { logInLimits } from './limits.js'

const limit = (key: string, parts: Partial<Limit> = {}): Limit => ({
  key,
  free: 3,
  isCleared: true,
  ...parts,
})

function trying(most?: number) {
  let nowMs = 0
  const attempts = newAttempts(() => new Date(nowMs), most)
  return { attempts, wait: (milliseconds: number) => (nowMs += milliseconds) }
}

test('lets the first tries through, then makes each wait twice as long as the one before', () => {
  const { attempts, wait } = trying()
  const waits = Array.from({ length: 7 }, () => {
    const waitMs = attempts.begin([limit('a')])
    if (waitMs > 0) {
      wait(waitMs)
      attempts.begin([limit('a')])
    }
    return waitMs
  })
  expect(waits).toEqual([0, 0, 0, 1000, 2000, 4000, 8000])
})

test('counts tries that have not ended yet', () => {
  const { attempts } = trying()
  const waits = Array.from({ length: 5 }, () => attempts.begin([limit('a')]))
  expect(waits).toEqual([0, 0, 0, 1000, 1000])
})

test('a success clears the name at an address, but not the address', () => {
  const { attempts } = trying()
  const both = [limit('name'), limit('address', { isCleared: false })]
  for (let index = 0; index < 3; index += 1) attempts.begin([limit('name'), limit('address')])
  expect(attempts.begin(both)).toBeGreaterThan(0)
  attempts.succeeded(both)
  expect(attempts.begin([limit('name')])).toBe(0)
  expect(attempts.begin([limit('address'), limit('other')])).toBe(0)
  expect(attempts.begin([limit('address')])).toBeGreaterThan(0)
})

test('forgets failures after an hour without any, and never waits longer than a quarter of one', () => {
  const { attempts, wait } = trying()
  for (let index = 0; index < 40; index += 1) {
    wait(15 * 60_000)
    attempts.begin([limit('a')])
  }
  expect(attempts.begin([limit('a')])).toBe(15 * 60_000)
  wait(60 * 60_000)
  expect(attempts.begin([limit('a')])).toBe(0)
})

test('remembers so many at most', () => {
  const { attempts } = trying(10)
  for (let index = 0; index < 5; index += 1) attempts.begin([limit('first')])
  for (let index = 0; index < 10; index += 1) attempts.begin([limit(`${index}`)])
  expect(attempts.begin([limit('first')])).toBe(0)
})

test.each([
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['::ffff:192.0.2.1', '192.0.2.1', true],
  ['192.0.2.1', '192.0.2.2', false],
  ['unknown', 'unknown', true],
])('takes %s and %s for one network: %s', (one, other, isOne) => {
  const same =
    JSON.stringify(logInLimits('ann', one, null)) === JSON.stringify(logInLimits('ann', other, null))
  expect(same).toBe(isOne)
})

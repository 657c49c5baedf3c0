import { expect, test } from 'vitest'
import { newTurns } from './turns.js'

const PATIENT = new AbortController().signal

test('so many have a turn at a time, the next when one is done', async () => {
  const turns = newTurns({ most: 1, mostWaiting: 1 })
  await turns.take(PATIENT)
  const second = turns.take(PATIENT)
  expect(await turns.take(PATIENT)).toBe(false)
  turns.give()
  expect(await second).toBe(true)
})

test('who leaves while waiting leaves their place to others', async () => {
  const turns = newTurns({ most: 1, mostWaiting: 1 })
  const leaving = new AbortController()
  await turns.take(PATIENT)
  const left = turns.take(leaving.signal)
  leaving.abort(new Error('gone'))
  await expect(left).rejects.toThrow('gone')
  const next = turns.take(PATIENT)
  turns.give()
  expect(await next).toBe(true)
})

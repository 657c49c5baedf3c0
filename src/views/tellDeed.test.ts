import { expect, test } from 'vitest'
import { tellDeed } from './tellDeed.js'

test.each([
  ['Ann kills the captain', 'kills the captain'],
  ['Ann is found out', 'is found out'],
  ['Ann had the ship sunk', 'had the ship sunk'],
  ['Ann was sent by the captain', 'sent by the captain'],
  ['Ann: sent by the captain, is put ashore', 'sent by the captain, is put ashore'],
  ['Ann: spied on the captain', 'spied on the captain'],
  ['Ann: the ship sinks', 'the ship sinks'],
  ['Ann: a bionic arm', 'a bionic arm'],
  ['Ann: his body is found', 'his body is found'],
  ['Ann: powers of the mind', 'powers of the mind'],
  ['Ann: brothers who never met', 'brothers who never met'],
  ['Ann: ageless', 'ageless'],
])('“%s”', (told, what) => {
  expect(`Ann${tellDeed({ what, isDenied: false })}`).toBe(told)
})

test('what is denied is denied', () => {
  expect(`Ann${tellDeed({ what: 'kills the captain', isDenied: true })}`).toBe('Ann: not kills the captain')
})

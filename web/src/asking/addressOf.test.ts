import { expect, test } from 'vitest'
import { addressOf } from './addressOf.js'

test('what is absent is left out, and nothing said can become another part of the address', () => {
  expect(addressOf('next')).toBe('/api/v1/next')
  expect(addressOf('who', { words: 'a&id=b', universe: undefined })).toBe('/api/v1/who?words=a%26id%3Db')
})

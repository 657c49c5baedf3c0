import { expect, test } from 'vitest'
import { packText } from './packText.js'

const name = 'tides.yaml'

test('a byte order mark is no part of the text', () => {
  expect(packText({ name, bytes: Buffer.from('\uFEFFunspoiled: 1 # é') })).toBe('unspoiled: 1 # é')
})

test.each([
  ['too large a file', Buffer.alloc(20 * 1024 * 1024 + 1, 32), 'tides.yaml is larger than 20 MB'],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1'), 'tides.yaml is a PNG picture, not a pack'],
  ['windows-1252', Buffer.from('name: caf\xe9', 'latin1'), 'tides.yaml is not UTF-8'],
  ['UTF-16', Buffer.from('\uFEFFa: b', 'utf16le'), 'tides.yaml is UTF-16'],
])('%s is refused in one sentence', (_what, bytes, sentence) => {
  expect(() => packText({ name, bytes })).toThrow(sentence)
})

import { expect, test } from 'vitest'
import { localPath } from './localPath.js'

test.each(['/', '/works/abc?of=1#cast', '/a/../b', '/caf%C3%A9'])('goes on to %s', (path) => {
  expect(localPath(path)).toBe(new URL(path, 'http://x').href.slice('http://x'.length))
})

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  'javascript:alert(1)',
  'works',
  '',
  ' //evil.example',
  '/\u0000',
])('does not go on to %j', (path) => {
  expect(localPath(path)).toBe('/')
})

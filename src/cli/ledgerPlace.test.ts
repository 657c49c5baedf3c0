import { expect, test } from 'vitest'
import { ledgerPlaceOf } from './ledgerPlace.js'

const linux = { env: {}, platform: 'linux', home: '/home/ann' }

test.each([
  [linux, '/home/ann/.local/share/unspoiled'],
  [{ ...linux, env: { XDG_DATA_HOME: '/data' } }, '/data/unspoiled'],
  [{ ...linux, env: { XDG_DATA_HOME: 'data' } }, '/home/ann/.local/share/unspoiled'],
  [{ ...linux, env: { UNSPOILED_DATA: '/mine', XDG_DATA_HOME: '/data' } }, '/mine'],
  [{ env: {}, platform: 'darwin', home: '/Users/ann' }, '/Users/ann/Library/Application Support/Unspoiled'],
  [{ env: { LOCALAPPDATA: 'D:\\Local' }, platform: 'win32', home: 'C:\\Users\\ann' }, 'D:\\Local\\Unspoiled'],
  [{ env: {}, platform: 'win32', home: 'C:\\Users\\ann' }, 'C:\\Users\\ann\\AppData\\Local\\Unspoiled'],
])('of %j the folder is %s', (home, path) => {
  expect(ledgerPlaceOf({}, home)).toEqual({ kind: 'folder', path })
})

test('what the command says wins over the environment, and a server over the usual folder', () => {
  const home = { ...linux, env: { UNSPOILED_DATA: '/mine', UNSPOILED_DATABASE: 'postgres://a/b' } }
  expect(ledgerPlaceOf({ data: 'here' }, home)).toEqual({ kind: 'folder', path: 'here' })
  expect(ledgerPlaceOf({}, home)).toEqual({ kind: 'server', url: 'postgres://a/b' })
  expect(ledgerPlaceOf({ database: 'postgres://c/d' }, home)).toEqual({
    kind: 'server',
    url: 'postgres://c/d',
  })
})

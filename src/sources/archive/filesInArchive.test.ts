import { expect, test } from 'vitest'
import { filesInArchive, isArchive } from './filesInArchive.js'
import { zipOf } from '../../../test/zipOf.js'

test('gives every file with its folders', async () => {
  const zip = zipOf({ 'export/a.csv': 'a,b', 'b.json': '{}' })
  const files = await filesInArchive('x.zip', zip)
  expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['export/a.csv', 'a,b'],
    ['b.json', '{}'],
  ])
  expect(isArchive(zip)).toBe(true)
})

test.each([
  ['that leads out of its folder', zipOf({ '../a.csv': 'a' })],
  ['that breaks off', zipOf({ 'a.csv': 'a,b' }).subarray(0, 30)],
  ['that claims to be larger than it is', zipOf({ 'a.csv': 'a,b' }, { claimedBytes: 1_000_000_000 })],
])('refuses one %s', async (_, zip) => {
  await expect(filesInArchive('x.zip', zip)).rejects.toThrow(/^x\.zip (?:cannot be unpacked|unpacks to more)/)
})

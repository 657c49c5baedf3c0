import { expect, test } from 'vitest'
import { opaqueUuid } from './opaqueUuid.js'

test('the same parts give the same UUID, of version 8', () => {
  expect(opaqueUuid('calendar', 'tides/1')).toBe(opaqueUuid('calendar', 'tides/1'))
  for (const ref of ['tides/1', 'tides/2', 'quay', ''])
    expect(opaqueUuid('calendar', ref)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
})

test('where a part ends counts', () => {
  expect(opaqueUuid('a', 'bc')).not.toBe(opaqueUuid('ab', 'c'))
})

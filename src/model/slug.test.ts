import { expect, test } from 'vitest'
import { opaqueId } from './opaqueId.js'
import { slugOf } from './slug.js'

test.each([
  ['Don’t Trust the B---- in Apartment 23', 'don-t-trust-the-b-in-apartment-23'],
  ['Amélie', 'amelie'],
  ['9-1-1', '9-1-1'],
  ['???', 'unnamed'],
])('%s is called %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

test('an id is the same for the same parts and another for parts cut elsewhere', () => {
  expect(opaqueId('a', 'bc')).toBe(opaqueId('a', 'bc'))
  expect(opaqueId('a', 'bc')).not.toBe(opaqueId('ab', 'c'))
})

import { expect, test } from 'vitest'
import { withoutTracking } from './withoutTracking.js'

test.each([
  ['https://Quay.example:443/a?utm_source=feed&utm_medium=rss#top', 'https://quay.example/a'],
  ['https://quay.example/a?id=7&fbclid=x', 'https://quay.example/a?id=7'],
  ['https://quay.example/a?q=a%20b', 'https://quay.example/a?q=a%20b'],
  ['https://quay.example/#!/a', 'https://quay.example/#!/a'],
  ['tag:quay.example,2019:a', 'tag:quay.example,2019:a'],
])('%s is %s', (address, plain) => {
  expect(withoutTracking(address)).toBe(plain)
})

import { describe, expect, it, test } from 'vitest'
import { itemKeys, type ItemToKnow } from './itemKeys.js'
import { plainAddress } from './plainAddress.js'

const item = (more: Partial<ItemToKnow>): ItemToKnow => ({
  writtenId: null,
  url: null,
  title: null,
  writtenDay: null,
  body: '',
  ...more,
})

const place = { url: 'https://gull.example/feed', home: 'https://gull.example/' }

const keysOf = (...items: readonly Partial<ItemToKnow>[]) => itemKeys(items.map(item), place)

/** Whether each, alone in its feed, is known as the other. */
const areSame = (one: Partial<ItemToKnow>, other: Partial<ItemToKnow>): boolean => {
  const [keys, others] = [keysOf(one)[0], keysOf(other)[0]]
  return keys?.some((key) => others?.includes(key)) === true
}

const HEADLINE = 'Harbour is back for a third season'

describe('an item is known again', () => {
  test.each<[string, Partial<ItemToKnow>, Partial<ItemToKnow>]>([
    ['its id', { writtenId: '7', title: 'A' }, { writtenId: '7', title: 'B' }],
    [
      'its address',
      { writtenId: '7', url: 'https://gull.example/a' },
      { writtenId: '8', url: 'http://www.gull.example/a/?utm_source=x#top' },
    ],
    [
      'its headline and day',
      { writtenId: '7', url: 'https://gull.example/a', title: HEADLINE, writtenDay: '2016-09-02' },
      { writtenId: '8', url: 'https://gull.example/b', title: `“${HEADLINE}”`, writtenDay: '2016-09-02' },
    ],
    ['its words', { body: 'At last.' }, { body: 'At last.' }],
  ])('by %s', (_what, one, other) => {
    expect(areSame(one, other)).toBe(true)
  })
})

describe('items are told apart', () => {
  test.each<[string, Partial<ItemToKnow>, Partial<ItemToKnow>]>([
    [
      'one column on two days',
      { writtenId: '7', title: HEADLINE, writtenDay: '2016-09-02' },
      { writtenId: '8', title: HEADLINE, writtenDay: '2016-09-03' },
    ],
    [
      'two notes under one rubric',
      { writtenId: '7', title: 'News', writtenDay: '2016-09-02' },
      { writtenId: '8', title: 'News', writtenDay: '2016-09-02' },
    ],
    ['two pages of one program', { url: 'https://gull.example/?p=1' }, { url: 'https://gull.example/?p=2' }],
    [
      'two that link to the front page',
      { writtenId: '7', url: place.home },
      { writtenId: '8', url: place.home },
    ],
    ['two without anything but words', { body: 'At last.' }, { body: 'At first.' }],
  ])('%s', (_what, one, other) => {
    expect(areSame(one, other)).toBe(false)
  })

  it('where all of a feed have one id', () => {
    const keys = keysOf(
      { writtenId: 'x', url: 'https://gull.example/a' },
      { writtenId: 'x', url: 'https://gull.example/b' },
    )
    expect(keys.map((own) => own?.length)).toEqual([1, 1])
    expect(keys[0]).not.toEqual(keys[1])
  })

  it('where all of a feed have one address', () => {
    const keys = keysOf(
      { title: 'A', url: 'https://gull.example/a' },
      { title: 'B', url: 'https://gull.example/a' },
    )
    expect(keys.flat().every((key) => key?.startsWith('words:'))).toBe(true)
    expect(keys[0]).not.toEqual(keys[1])
  })
})

it('takes an item that is there twice once', () => {
  const twice = { writtenId: '7', url: 'https://gull.example/a', title: HEADLINE, writtenDay: '2016-09-02' }
  const [first, second] = keysOf(twice, { ...twice, writtenId: '8' })
  expect([first?.length, second]).toEqual([3, null])
})

it('an id that means nothing elsewhere is no key elsewhere', () => {
  const elsewhere = { url: 'https://tern.example/feed', home: 'https://tern.example/' }
  expect(itemKeys([item({ writtenId: '7' })], elsewhere)).not.toEqual(keysOf({ writtenId: '7' }))
  const everywhere = { writtenId: 'urn:uuid:7' }
  expect(itemKeys([item(everywhere)], elsewhere)).toEqual(keysOf(everywhere))
})

test.each([
  ['https://www.gull.example/a/?utm_source=rss&utm_medium=x', 'gull.example/a'],
  ['http://gull.example/a?b=2&a=1#c', 'gull.example/a?a=1&b=2'],
  ['https://gull.example/a?fbclid=1&id=7', 'gull.example/a?id=7'],
  ['https://GULL.example:8080/A', 'gull.example:8080/A'],
])('%s is %s', (address, plain) => {
  expect(plainAddress(address)).toBe(plain)
})

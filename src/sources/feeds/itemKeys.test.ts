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

/** Whether each has keys, and none that the other has. */
const areDisjoint = ([one, other]: ReturnType<typeof keysOf>): boolean =>
  !!one?.length && !!other?.length && !one.some((key) => other.includes(key))

const WORDS = 'At last, “Harbour” is back, and with it all of its ghosts.'
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
    ['its words', { writtenId: '7', body: WORDS }, { writtenId: '8', body: WORDS }],
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
    expect(areDisjoint(keys)).toBe(true)
  })

  it('where all of a feed have one address', () => {
    const keys = keysOf(
      { title: 'A', url: 'https://gull.example/a' },
      { title: 'B', url: 'https://gull.example/a' },
    )
    expect(areDisjoint(keys)).toBe(true)
  })
})

it('takes two versions of an item for two, so that no words are lost', () => {
  const item7 = { writtenId: '7', url: 'https://gull.example/a' }
  expect(areDisjoint(keysOf({ ...item7, title: 'A' }, { ...item7, title: 'B' }))).toBe(true)
})

it('knows an item again whose id was of no use when it came with others', () => {
  const [one, other] = [
    { writtenId: 'x', body: WORDS },
    { writtenId: 'x', body: `Not at first: ${WORDS}` },
  ]
  const known = keysOf(one, other)[0]
  expect(keysOf(one)[0]?.some((key) => known?.includes(key))).toBe(true)
})

it('takes an item that is there twice once', () => {
  const twice = {
    writtenId: '7',
    url: 'https://gull.example/a',
    title: HEADLINE,
    writtenDay: '2016-09-02',
    body: WORDS,
  }
  const [first, second] = keysOf(twice, { ...twice, writtenId: '8' })
  expect([first?.length, second]).toEqual([4, null])
  expect(keysOf({ body: WORDS }, { body: WORDS })[1]).toBeNull()
})

it('an id that means nothing elsewhere is no key elsewhere', () => {
  const elsewhere = { url: 'https://tern.example/feed', home: 'https://tern.example/' }
  const idKeys = (writtenId: string) => [
    keysOf({ writtenId })[0]?.[0],
    itemKeys([item({ writtenId })], elsewhere)[0]?.[0],
  ]
  const [here, there] = idKeys('7')
  expect(here).not.toBe(there)
  expect(new Set(idKeys('urn:uuid:7')).size).toBe(1)
})

test.each([
  ['https://www.gull.example/a/?utm_source=rss&utm_medium=x', 'gull.example/a'],
  ['http://gull.example/a?b=2&a=1#c', 'gull.example/a?a=1&b=2'],
  ['https://gull.example/a?fbclid=1&id=7', 'gull.example/a?id=7'],
  ['https://GULL.example:8080/A', 'gull.example:8080/A'],
])('%s is %s', (address, plain) => {
  expect(plainAddress(address)).toBe(plain)
})

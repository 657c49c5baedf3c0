import { expect, test } from 'vitest'
import { PLAIN_ARTICLE } from '../../model/plainArticle.js'
import { readArticle } from '../readArticle.js'
import { exampleUniverse } from '../rules/exampleUniverse.js'

const released = (text: string): string[] =>
  readArticle({ text, ...PLAIN_ARTICLE, published: '2019-11-13', publishedBasis: 'given' }, exampleUniverse)
    .statements.filter(({ predicate }) => predicate === 'release')
    .map(({ subject, value, season, happens }) =>
      [subject.name, value, season, happens].filter(Boolean).join(' '),
    )

test('what a calendar of days tells comes out on the day above it', () => {
  const text = `What to watch

Thursday, November 14

Silo (NBC, 8 p.m.): The divers go deeper. It returns for season three.

Friday, November 15

Salt House is back for a second season.

Night Ferry (Hulu): In the season finale, somebody drowns.

Harbor Lights was long.`
  expect(released(text)).toEqual([
    'Silo 3 2019-11-14',
    'Salt House 2 2019-11-15',
    'Night Ferry finale 2019-11-15',
  ])
})

test('the day of a byline makes no calendar', () => {
  const text = `What to watch

November 13, 2019

Silo (NBC, 8 p.m.): The divers go deeper.

Salt House is back for a second season.`
  expect(released(text)).toEqual(['Salt House 2'])
})

test('titles below a day come out on it, until a line says what leaves', () => {
  const text = `What is coming to Hulu in December

December 1

Salt House: Complete Season 2

Night Ferry (2005)

Article Continues Below

December 3

HULU ORIGINAL: Glass Road, Season 3 premiere

Leaving in December

December 5

Old Harbor`
  expect(released(text)).toEqual([
    'Salt House 2 2019-12-01',
    'Night Ferry 2005',
    'Night Ferry 2019-12-01',
    'Glass Road 3 2019-12-03',
  ])
})

test('titles come out on the day that stands in their line', () => {
  const text = `What premieres this winter

December 1: Salt House: Season 2; Night Ferry

December 3 — The Warden

Glass Road — December 4`
  expect(released(text)).toEqual([
    'Salt House 2 2019-12-01',
    'Night Ferry 2019-12-01',
    'The Warden 2019-12-03',
    'Glass Road 2019-12-04',
  ])
})

test('what meets on its days tells no releases', () => {
  const text = `What the convention has in store

Its panels show what premieres.

December 23

Salt House

December 24

Glass Road`
  expect(released(text)).toEqual([])
})

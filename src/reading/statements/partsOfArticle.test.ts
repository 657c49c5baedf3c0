import { expect, test } from 'vitest'
import { tell } from '../../model/tell.js'
import { exampleUniverse } from '../rules/exampleUniverse.js'
import { readArticle } from '../readArticle.js'
import { PLAIN_ARTICLE } from '../../model/plainArticle.js'

const told = (text: string): string[] =>
  readArticle(
    {
      text,
      ...PLAIN_ARTICLE,
      published: '2019-11-13',
      publishedBasis: 'given',
    },
    exampleUniverse,
  )
    .statements.filter(({ predicate }) => predicate === 'plays' || predicate === 'cast')
    .map((statement) => tell({ ...statement, speakers: [] }))

test('a part told without a work is of the one in which the article says that it is', () => {
  const text = `Ana Lopez plays Mara Voss in Harbor Lights.

Salt House and Silo are back.

Mara Voss (Ana Lopez) left town.`
  expect(told(text)).toEqual(['Ana Lopez · plays Mara Voss · in Harbor Lights'])
})

test('a part told without a work is of the known one that is called after it', () => {
  const text = `Silo premieres in May.

“Blue Ladder” will star Joan Hale.

Sally Munro stars as Silo.`
  expect(told(text)).toContain('Sally Munro · plays Silo · in Silo')
})

test('what stands under a heading is of the work that it names, down to the next', () => {
  const text = `What comes out this week

Silo

Sally Munro has booked a series regular role.

“Blue Ladder” season 2

Fans have waited long.

The lead is Joan Hale, who stars as Mara Voss.`
  expect(told(text)).toEqual(['Sally Munro · cast · in Silo', 'Joan Hale · plays Mara Voss · in Blue Ladder'])
})

test('a sentence is about the work that the article is about, whatever it is compared with', () => {
  const text = `Silo, reviewed

Silo is out, and Silo is long.

Avoiding the faults of Night Ferry, Silo leaves room for everybody. Ana Lopez is a delight as Mara Voss.`
  expect(told(text)).toEqual(['Ana Lopez · plays Mara Voss · in Silo'])
})

test('a series called by its network is the one spoken of', () => {
  const text = `Salt House is back.

The hit Hulu series stars Ana Lopez.`
  expect(told(text)).toEqual(['Ana Lopez · cast · in Salt House'])
})

test.each([
  [
    'Harbor Lights star Ana Lopez left. Ana Lopez plays Mara Voss in Harbor Lights.',
    ['Ana Lopez · plays Mara Voss · in Harbor Lights'],
  ],
  [
    'Ana Lopez will play a smuggler in Night Ferry. Ana Lopez plays Lettie Marsh in Night Ferry.',
    ['Ana Lopez · plays Lettie Marsh · in Night Ferry'],
  ],
  [
    'Harbor Lights star Ana Lopez left. Ana Lopez plays Lettie Marsh in Night Ferry.',
    ['Ana Lopez · cast · in Harbor Lights', 'Ana Lopez · plays Lettie Marsh · in Night Ferry'],
  ],
])('an article that names a part tells no less elsewhere: %s', (text, statements) => {
  expect(told(text)).toEqual(statements)
})

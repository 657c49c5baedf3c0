import { expect, test } from 'vitest'
import { PLAIN_ARTICLE } from '../../model/plainArticle.js'
import { readArticle } from '../readArticle.js'
import { exampleUniverse } from '../rules/exampleUniverse.js'

const airing = (text: string): string[] =>
  readArticle({ text, ...PLAIN_ARTICLE, published: '2019-11-13', publishedBasis: 'given' }, exampleUniverse)
    .statements.filter(({ predicate }) => predicate === 'airs-on')
    .map(({ subject, value }) => `${subject.name} on ${value ?? ''}`)

test('what is ordered, cancelled or dated below a line with a network alone airs there', () => {
  const text = `What returns and what does not

ABC

Silo has been renewed for a second season. The network has other plans too.

NBC:

Salt House was cancelled. Night Ferry premieres on May 5.`
  expect(airing(text)).toEqual(['Silo on ABC', 'Salt House on NBC', 'Night Ferry on NBC'])
})

test('a paragraph that begins with a network is of what airs there, and the next is not', () => {
  const text = `Casting notes

NBC: Ana Lopez (Night Ferry) has been cast in Silo, which films in May.

Joan Hale has been cast in Salt House.`
  expect(airing(text)).toEqual(['Silo on NBC'])
})

test('the headline with a network and its dates heads the whole article', () => {
  const text = `FOX Announces Midseason Premiere Dates

Silo returns on January 5.

Harbor Lights premieres on March 2 on NBC.`
  expect(airing(text)).toEqual(['Silo on Fox', 'Harbor Lights on NBC'])
})

test.each([
  'Casting notes\n\nNBC has moved on, and Silo was cancelled elsewhere.',
  'NBC and ABC Announce Premiere Dates\n\nSilo returns on January 5.',
  'NBC\n\nAna Lopez is great in Silo.',
])('without a heading, with two networks, or without news of a programme nothing airs: %s', (text) => {
  expect(airing(text)).toEqual([])
})

test('what is new on a service airs there', () => {
  expect(airing('What’s New on Hulu This Week\n\nSilo premieres on January 5.')).toEqual(['Silo on Hulu'])
})

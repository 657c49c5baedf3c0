import { expect, test } from 'vitest'
import { PLAIN_ARTICLE } from '../model/plainArticle.js'
import type { Article } from '../model/reading.js'
import { exampleUniverse } from './rules/exampleUniverse.js'
import { readArticle } from './readArticle.js'
import { LONGEST_ARTICLE } from './readInParts.js'

const NEWS = 'Ana Lopez plays Mara Voss in Harbor Lights. The series premieres on January 10, 2020.\n\n'

const articleOf = (text: string): Article => ({
  text,
  ...PLAIN_ARTICLE,
  published: '2019-11-13',
  publishedBasis: 'given',
})

const long = NEWS.repeat(Math.ceil((1.2 * LONGEST_ARTICLE) / NEWS.length))

test('a text longer than any article is read in parts, and nothing of it is lost', () => {
  const { sentences, statements } = readArticle(articleOf(long), exampleUniverse)
  expect(sentences).toHaveLength((2 * long.length) / NEWS.length)
  expect(
    sentences.every(
      ({ start, end, text }, i) => sentences[i]?.index === i && long.slice(start, end) === text,
    ),
  ).toBe(true)
  const plays = statements.filter(({ predicate }) => predicate === 'plays')
  expect(plays).toHaveLength(1)
  expect(plays[0]?.evidence).toHaveLength(long.length / NEWS.length)
  expect(plays[0]?.evidence.every(({ start, end, quote }) => long.slice(start, end) === quote)).toBe(true)
})

test('a text without one space is cut all the same', () => {
  const text = 'x'.repeat(LONGEST_ARTICLE + 10)
  const { sentences } = readArticle(articleOf(text), exampleUniverse)
  expect(sentences.map((sentence) => sentence.text).join('')).toBe(text)
})

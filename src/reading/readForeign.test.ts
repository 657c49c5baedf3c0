import { expect, test } from 'vitest'
import type { Article } from '../model/reading.js'
import { readArticle } from './readArticle.js'
import { exampleUniverse } from './rules/exampleUniverse.js'

const german: Article = {
  text: '„Harbor Lights“ kehrt zurück. Mara Voss stirbt in der dritten Staffel.',
  title: null,
  published: '2019-11-13',
  publishedBasis: 'given',
  language: 'de',
  byline: null,
  outlet: null,
  url: null,
  emphasis: [],
}

test('an article in another language is said to be in it, and nothing is read out of it', () => {
  const { statements, doubts, mentions } = readArticle(german, exampleUniverse)
  expect(statements).toEqual([])
  expect(doubts.map(({ reason }) => reason)).toEqual(['The article is in German; only English is read.'])
  expect(mentions.map(({ name }) => name)).toEqual(['Harbor Lights', 'Mara Voss'])
})

test('its sentences may give away all of the works that they speak of', () => {
  const { sentences } = readArticle(german, exampleUniverse)
  expect(sentences.map(({ realm, basis }) => `${realm} ${basis}`)).toEqual(['story bound', 'story bound'])
  expect(sentences[0]?.revealedIn).toEqual(['harbor-lights'])
})

test.each(['en', 'en-GB', undefined])('English is read where the article says %s', (language) => {
  const { language: _, ...rest } = { ...german, text: 'Ana Lopez plays Mara Voss in Harbor Lights.' }
  const article: Article = language === undefined ? rest : { ...rest, language }
  expect(readArticle(article, exampleUniverse).statements).not.toEqual([])
})

import { expect, test } from 'vitest'
import type { News, NewsArticle } from '../news/newsOf.js'
import { newsFeed } from './newsFeed.js'

const ARTICLE: NewsArticle = {
  id: 'k3',
  title: null,
  url: null,
  outlet: 'The Herald',
  published: '2016-08/2016-09',
  byline: null,
  statements: [],
  repeatedBy: [],
}
const itemOf = (article: Partial<NewsArticle>) =>
  newsFeed({ articles: [{ ...ARTICLE, ...article }], next: null }).items[0]

test('an article whose headline is hidden stands under its outlet and day, without its address', () => {
  expect(itemOf({})).toMatchObject({ title: 'The Herald, August or September 2016', url: null })
  expect(itemOf({ outlet: null, published: null })).toMatchObject({ title: 'An article', published: null })
})

test('it keeps its id when its headline may be seen', () => {
  const shown = itemOf({ title: 'Tides returns', url: 'https://herald.example/a', byline: 'Ada Bright' })
  expect(shown).toMatchObject({
    title: 'Tides returns',
    url: 'https://herald.example/a',
    authors: ['Ada Bright'],
  })
  expect(shown?.id).toBe(itemOf({})?.id)
  expect(shown?.id).not.toContain('k3')
})

test('what is no date of a day counts from its first', () => {
  expect(itemOf({})?.published).toBe('2016-08-01')
})

test('what no feed can hold is made visible', () => {
  expect(itemOf({ title: 'A\u0000B\uD800C\uFFFFD' })?.title).toBe('A\uFFFDB\uFFFDC\uFFFDD')
})

test('a feed has the newest 100 articles', () => {
  const articles = Array.from({ length: 120 }, (_, each) => ({ ...ARTICLE, id: String(each) }))
  const news: News = { articles, next: null }
  expect(newsFeed(news).items.length).toBe(100)
})

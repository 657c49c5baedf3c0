import type { Article } from './reading.js'

/** An article of which nothing is known but its text, which is to be added. */
export const PLAIN_ARTICLE: Omit<Article, 'text'> = {
  title: null,
  published: null,
  publishedBasis: null,
  byline: null,
  outlet: null,
  url: null,
  emphasis: [],
}

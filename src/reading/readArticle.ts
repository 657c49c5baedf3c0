import type { Article, Reading } from '../model/reading.js'
import type { Universe } from '../model/universe.js'

/** Turns an article into statements and doubts. Never throws. */
export function readArticle(article: Article, _universe: Universe): Reading {
  return {
    document: {
      title: article.title,
      published: article.published,
      publishedBasis: article.publishedBasis ?? 'unknown',
      byline: article.byline,
      outlet: article.outlet,
      url: article.url,
    },
    sentences: [],
    statements: [],
    mentions: [],
    doubts: [],
  }
}

/** Reads a text of which nothing else is known, with the built program. */
import { loadBuilt } from '../where.mjs'

const { readArticle } = await loadBuilt('reading/readArticle.js')
const head = {
  title: null,
  published: '2016-08-15',
  publishedBasis: 'given',
  byline: null,
  outlet: null,
  url: null,
}
const nothingKnown = { works: [], entities: [], statements: [], orders: [], documents: [] }

export const readText = (text) => readArticle({ ...head, text, emphasis: [] }, nothingKnown)

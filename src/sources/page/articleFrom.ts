/** Makes one article of whatever was brought in: a page, a piece of one, or plain text. */
import { Problem } from '../../model/problem.js'
import type { Article, Doubt } from '../../model/reading.js'
import { articleFromText } from './articleFromText.js'
import { damageIn } from './damageIn.js'
import { decodeText } from './decodeText.js'
import type { Incoming } from './incoming.js'
import { isFeed, isHtml } from './isHtml.js'

/** @throws Problem `unreadable` with what the input is instead: a PDF, empty, a feed, a page without an article */
export async function articleFrom(incoming: Incoming): Promise<Article> {
  const { text, doubts } = decodeText(incoming.bytes, incoming.contentType, incoming.name)
  if (isFeed(text)) throw feedProblem(incoming.name)
  if (!isPage(text, incoming))
    return withDoubts({ ...articleFromText(text, incoming.name), url: incoming.url }, doubts)
  const { articleFromHtml } = await import('./articleFromHtml.js')
  const article = await articleFromHtml(text, incoming.url)
  return withDoubts(article, damageIn(article.text, doubts))
}

const withDoubts = (article: Article, doubts: readonly Doubt[]): Article =>
  doubts.length === 0 ? article : { ...article, doubts: [...doubts, ...(article.doubts ?? [])] }

/** What it looks like counts; where that is unclear, what it is called does, if there is a tag in it at all. */
function isPage(text: string, { name, contentType }: Incoming): boolean {
  if (isHtml(text)) return true
  const isCalledHtml = /\bx?html\b/i.test(contentType ?? '') || /\.x?html?$/i.test(name)
  return isCalledHtml && /<[a-z!/]/i.test(text)
}

const feedProblem = (name: string): Problem =>
  new Problem('unreadable', `${name} is a feed, not an article`, 'Follow it with `unspoiled follow ADDRESS`.')

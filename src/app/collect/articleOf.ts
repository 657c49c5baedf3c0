import type { Tries } from '../../ledger/jobs.js'
import { Problem } from '../../model/problem.js'
import type { Article } from '../../model/reading.js'
import type { FeedItem } from '../../sources/feeds/feed.js'
import type { Fetcher } from '../../sources/fetch/fetcher.js'
import { FetchProblem } from '../../sources/fetch/fetchProblem.js'
import { articleFromItem } from '../../sources/inputs/articleFromItem.js'
import { decodeText } from '../../sources/page/decodeText.js'
import { isHtml } from '../../sources/page/isHtml.js'
import type { Content } from './content.js'

/**
 * The article that an item stands for. Of what a feed only sums up, it is the page; where that cannot be had, holds no
 * article, or does not want to be read by programs, the summary.
 * @throws Problem where the page may be had later, or there is nothing to read
 */
export async function articleOf(content: Content, tries: Tries, fetcher: Fetcher): Promise<Article> {
  if ('article' in content) return content.article
  const { item } = content
  if (item.carries === 'summary' && item.url !== null) {
    try {
      return await articleAt(item, item.url, fetcher)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (error instanceof FetchProblem && error.lasts === 'moment' && !tries.areLast) throw error
    }
  }
  return articleFromItem(item, 'an item')
}

async function articleAt(item: FeedItem, address: string, fetcher: Fetcher): Promise<Article> {
  const came = await fetcher.fetch({ address, kind: 'page' })
  if (came.kind !== 'came') throw noArticle()
  const { text } = decodeText(came.bytes, came.contentType, 'a page')
  if (!isHtml(text)) throw noArticle()
  return articleFromItem({ ...item, body: text, isHtml: true }, 'a page')
}

const noArticle = (): Problem =>
  new Problem('unreadable', 'the page holds no article', 'Open it in a browser.')

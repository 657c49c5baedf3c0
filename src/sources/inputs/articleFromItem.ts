/** Makes an article of an item that somebody hands over. What the item says of itself wins over what its HTML says. */
import type { Article } from '../../model/reading.js'
import { articleFromText } from '../page/articleFromText.js'
import { isHtml } from '../page/isHtml.js'
import { withTitle } from '../page/withTitle.js'
import type { Item } from './item.js'

/**
 * The text is the title, a blank line, and the body.
 * @param name what a person calls the item, for problems
 * @throws Problem `unreadable` where it holds no article
 */
export async function articleFromItem(item: Item, name: string): Promise<Article> {
  const article = await bodyOf(item, name)
  const published = item.published ?? article.published
  return {
    ...article,
    emphasis: withTitles(item, article),
    published,
    publishedBasis: published === null ? null : 'metadata',
    byline: item.byline ?? article.byline,
    outlet: item.outlet ?? article.outlet,
    url: item.url ?? article.url,
  }
}

async function bodyOf({ title, body, isHtml: isMarkedUp, url }: Item, name: string): Promise<Article> {
  if (isMarkedUp || isHtml(body)) {
    const { articleFromHtml } = await import('../page/articleFromHtml.js')
    return articleFromHtml(body, url, title)
  }
  const { text } = withTitle(title, { text: body, emphasis: [] })
  const article = articleFromText(text, name)
  return { ...article, title: title ?? article.title }
}

/** The text begins with the title; where its own markup says how the title is set, that is known already. */
function withTitles({ title, titleEmphasis = [] }: Item, { text, emphasis }: Article): Article['emphasis'] {
  if (title === null || titleEmphasis.length === 0 || !text.startsWith(title)) return emphasis
  return emphasis.some(({ start }) => start < title.length) ? emphasis : [...titleEmphasis, ...emphasis]
}

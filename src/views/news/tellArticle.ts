/** What stands above an article, in words. */
import { tellMoment } from '../tellMoment.js'
import type { NewsArticle } from './newsOf.js'

/** Its headline, or where the reader may not see it, whose it is. */
export const tellHeadline = (article: Pick<NewsArticle, 'title' | 'outlet' | 'published'>): string =>
  article.title ?? (tellWhose(article) || 'An article')

/** “The Herald, 30 May 2017”; the empty string where neither is known. */
export function tellWhose({ outlet, published }: Pick<NewsArticle, 'outlet' | 'published'>): string {
  const day = published === null ? null : tellMoment(published)
  return [outlet, day].filter((part) => part !== null).join(', ')
}

/** “Also in The Quay, The Gull and 2 others.” */
export function tellRepeated(repeatedBy: NewsArticle['repeatedBy']): string {
  const outlets = [...new Set(repeatedBy.flatMap(({ outlet }) => outlet ?? []))].slice(0, MOST_OUTLETS)
  const named = repeatedBy.filter(({ outlet }) => outlet !== null && outlets.includes(outlet)).length
  const rest = repeatedBy.length - named
  const others =
    rest === 0 ? [] : [`${rest} ${outlets.length === 0 ? 'more' : rest === 1 ? 'other' : 'others'}`]
  return `Also in ${[...outlets, ...others].join(', ').replace(/, ([^,]*)$/, ' and $1')}.`
}

const MOST_OUTLETS = 3

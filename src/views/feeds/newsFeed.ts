import { boundsOf } from '../../model/moment.js'
import { opaqueUuid } from '../../model/opaqueUuid.js'
import type { News, NewsArticle } from '../news/newsOf.js'
import { tellHeadline, tellRepeated } from '../news/tellArticle.js'
import { startOfSentence, withWhen } from '../statementLines.js'
import { feedText } from './feedText.js'
import { MOST_ITEMS, type FeedOut, type FeedOutItem } from './feedOut.js'

/** The news as a feed: each article once, under its headline or under its outlet and day. */
export function newsFeed({ articles }: News): FeedOut {
  return {
    title: 'Unspoiled: news',
    description: 'News about what you follow, without what you have not seen.',
    items: articles.slice(0, MOST_ITEMS).map(itemOf),
  }
}

function itemOf(article: NewsArticle): FeedOutItem {
  const { id, url, outlet, byline, published, statements, repeatedBy } = article
  const said = statements.map((each) => `${startOfSentence(withWhen(each))}.`)
  const recorded = statements.flatMap(({ sources }) =>
    sources.flatMap(({ document, recordedOn }) => (document === id ? (recordedOn ?? []) : [])),
  )
  return {
    id: opaqueUuid('article', id),
    title: feedText(tellHeadline(article)),
    url,
    authors: [byline ?? outlet].flatMap((name) => (name === null ? [] : feedText(name))),
    published: published === null ? null : (boundsOf(published)?.first ?? null),
    updated: recorded.toSorted().at(-1) ?? null,
    lines: [...said, ...(repeatedBy.length === 0 ? [] : [tellRepeated(repeatedBy)])].map(feedText),
  }
}

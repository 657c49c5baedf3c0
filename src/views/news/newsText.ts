/** `news` for people: each article under its headline, or under its outlet and day, with what it says. */
import { heading, prose } from '../readingText.js'
import { statementLines } from '../statementLines.js'
import type { Page } from '../statementTable.js'
import type { News, NewsArticle } from './newsOf.js'
import { tellHeadline, tellRepeated, tellWhose } from './tellArticle.js'

export function* newsText({ articles }: News, page: Page): Generator<string> {
  if (articles.length === 0) yield* prose('No articles yet.', page, page.ink.dim)
  for (const article of articles) yield* articleText(article, page)
}

function* articleText(article: NewsArticle, page: Page): Generator<string> {
  const { title, url, statements, repeatedBy } = article
  const whose = tellWhose(article)
  yield* heading(tellHeadline(article), page)
  const rest = [title === null ? '' : whose, url ?? ''].filter((part) => part !== '').join(' · ')
  if (rest !== '') yield* prose(rest, page, page.ink.dim)
  if (repeatedBy.length > 0) yield* prose(tellRepeated(repeatedBy), page, page.ink.dim)
  yield* statementLines(statements, page)
}

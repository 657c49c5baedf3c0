/** `news` for people: each article under its headline, or under its outlet and day, with what it says. */
import { heading, prose } from '../readingText.js'
import { statementLines } from '../statementLines.js'
import type { Page } from '../statementTable.js'
import { tellMoment } from '../tellMoment.js'
import type { News, NewsArticle } from './newsOf.js'

export function* newsText({ articles }: News, page: Page): Generator<string> {
  if (articles.length === 0) yield* prose('No articles yet.', page, page.ink.dim)
  for (const article of articles) yield* articleText(article, page)
}

function* articleText(
  { title, outlet, published, url, statements }: NewsArticle,
  page: Page,
): Generator<string> {
  const day = published === null ? null : tellMoment(published)
  const whose = [outlet, day].filter((part) => part !== null).join(', ')
  yield* heading(title ?? (whose === '' ? 'An article' : whose), page)
  const rest = [title === null ? '' : whose, url ?? ''].filter((part) => part !== '').join(' · ')
  if (rest !== '') yield* prose(rest, page, page.ink.dim)
  yield* statementLines(statements, page)
}

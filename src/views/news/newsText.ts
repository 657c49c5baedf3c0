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

/** “Also in The Quay, The Gull and 2 others.” */
function tellRepeated(repeatedBy: NewsArticle['repeatedBy']): string {
  const outlets = [...new Set(repeatedBy.flatMap(({ outlet }) => outlet ?? []))].slice(0, MOST_OUTLETS)
  const named = repeatedBy.filter(({ outlet }) => outlet !== null && outlets.includes(outlet)).length
  const rest = repeatedBy.length - named
  const others =
    rest === 0 ? [] : [`${rest} ${outlets.length === 0 ? 'more' : rest === 1 ? 'other' : 'others'}`]
  return `Also in ${[...outlets, ...others].join(', ').replace(/, ([^,]*)$/, ' and $1')}.`
}

const MOST_OUTLETS = 3

function* articleText(
  { title, outlet, published, url, statements, repeatedBy }: NewsArticle,
  page: Page,
): Generator<string> {
  const day = published === null ? null : tellMoment(published)
  const whose = [outlet, day].filter((part) => part !== null).join(', ')
  yield* heading(title ?? (whose === '' ? 'An article' : whose), page)
  const rest = [title === null ? '' : whose, url ?? ''].filter((part) => part !== '').join(' · ')
  if (rest !== '') yield* prose(rest, page, page.ink.dim)
  if (repeatedBy.length > 0) yield* prose(tellRepeated(repeatedBy), page, page.ink.dim)
  yield* statementLines(statements, page)
}

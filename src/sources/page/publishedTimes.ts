/** The dates that a page marks up in its body (microdata and `<time>`), the likeliest first. */
import type { PageDocument, PageElement } from './pageNode.js'

/** From the most deliberate to a mere `<time>`. */
const SELECTORS = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'time.published, time.entry-date, time.post-date, time.publish-date, .published time, .dateline time',
  'article header time',
  'article time, main time, [role="main"] time',
  'time[datetime]',
  '.published[title], abbr.published',
]

/** Times of comments, of other articles and of the last change are not when this one was published. */
const ELSEWHERE =
  'nav, aside, footer, .comments, #comments, .comment, .related, .sidebar, [itemprop~="comment"]'
const CHANGED = /updated|modified/i

/** Dates as written, for `dayOf` to read; each place is looked at only when it is asked for, since that is slow. */
export function* publishedTimes(document: PageDocument): Generator<string> {
  for (const selector of SELECTORS)
    for (const element of document.querySelectorAll(selector))
      if (!isElsewhere(element)) yield* writtenDates(element)
}

/** Where pages mark up their last change. */
const CHANGES = '[itemprop~="dateModified"], time.updated, time.modified, .updated time, .modified time'

/** When the page says that it was last changed, as written. */
export function* modifiedTimes(document: PageDocument): Generator<string> {
  for (const element of document.querySelectorAll(CHANGES))
    if (element.closest(ELSEWHERE) === null) yield* writtenDates(element)
}

function isElsewhere(element: PageElement): boolean {
  if (element.closest(ELSEWHERE) !== null) return true
  const kinds = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
  // `published updated` is how WordPress marks what was never changed.
  return CHANGED.test(kinds) && !/publish/i.test(kinds)
}

function writtenDates(element: PageElement): string[] {
  const values = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name))
  return [...values, element.textContent].filter((value) => value !== null && value.trim() !== '') as string[] // the filter leaves no null
}

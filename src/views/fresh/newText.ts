/** `new` for people: articles, then what else was said, then what got a date. */
import { calendarText } from '../calendar/calendarText.js'
import { changesText } from '../changes/changesText.js'
import { newsText } from '../news/newsText.js'
import { heading, prose } from '../readingText.js'
import type { Page } from '../statementTable.js'
import { tellMoment } from '../tellMoment.js'
import type { New } from './newSince.js'

export function* newText({ since, articles, changes, releases }: New, page: Page): Generator<string> {
  if (articles.length + changes.length + releases.length === 0) {
    const when = since === null ? '' : ` since ${tellMoment(since.slice(0, 'yyyy-mm-dd'.length))}`
    yield* prose(`Nothing is new${when}.`, page, page.ink.dim)
  }
  if (articles.length > 0) yield* newsText({ articles, next: null }, page)
  if (changes.length > 0) {
    yield* heading('Also said', page)
    yield* changesText({ since, changes, next: null }, page)
  }
  if (releases.length > 0) {
    yield* heading('Out when', page)
    yield* calendarText({ entries: releases, next: null }, page)
  }
}

/** `calendar` for people: year by year, each with its day and, where it is less than certain, how sure it is. */
import { datedLines, type DatedLine } from '../datedLines.js'
import { prose } from '../readingText.js'
import type { Page } from '../statementTable.js'
import { tellSource } from '../toldSource.js'
import type { Calendar, CalendarEntry } from './calendarOf.js'

export function* calendarText({ entries }: Calendar, page: Page): Generator<string> {
  if (entries.length === 0) yield* prose('Nothing is known to come out.', page, page.ink.dim)
  yield* datedLines(entries.map(releaseLine), page)
}

export const releaseLine = (entry: CalendarEntry): DatedLine => ({
  when: entry.when,
  words: entry.words,
  aside: asideOf(entry),
})

/** “ (probable; said in May 2017 by The Herald)”. */
function asideOf({ isCancelled, certainty, sources }: CalendarEntry): string {
  const sure = isCancelled ? 'cancelled' : certainty === 'certain' ? '' : certainty
  const parts = [sure, ...sources.map(tellSource)].filter((part) => part !== '')
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}

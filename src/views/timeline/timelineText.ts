/** `timeline` for people: year by year, or place by place as the story goes. */
import { datedLines, type DatedLine } from '../datedLines.js'
import { releaseLine } from '../calendar/calendarText.js'
import { prose } from '../readingText.js'
import { startOfSentence, statementLines } from '../statementLines.js'
import type { NamedStatement } from '../namedStatement.js'
import type { Page } from '../statementTable.js'
import type { Timeline } from './timelineOf.js'

export function* timelineText(timeline: Timeline, page: Page): Generator<string> {
  switch (timeline.by) {
    case 'release':
      yield* orNothing(
        timeline.entries.map((entry) =>
          entry.kind === 'release' ? releaseLine(entry.release) : statementLine(entry.statement),
        ),
        page,
      )
      return
    case 'story':
      yield* storyText(timeline, page)
      return
  }
}

function* orNothing(lines: readonly DatedLine[], page: Page): Generator<string> {
  if (lines.length === 0) yield* prose('Nothing so far.', page, page.ink.dim)
  yield* datedLines(lines, page)
}

function* storyText({ dated, told }: Extract<Timeline, { by: 'story' }>, page: Page): Generator<string> {
  if (dated.length > 0 || told.length === 0) yield* orNothing(dated.map(statementLine), page)
  for (const { in: place, statements } of told) {
    yield* prose(place.words, page, page.ink.bold)
    yield* statementLines(statements, page)
  }
}

const statementLine = ({ happens, words, certainty }: NamedStatement): DatedLine => ({
  when: happens,
  words: startOfSentence(words),
  aside: certainty === 'certain' ? '' : ` (${certainty})`,
})

/** `changes` for people: under each day what was said, and by whom. */
import { hanging } from '../indented.js'
import { prose } from '../readingText.js'
import type { Page } from '../statementTable.js'
import { tellMoment } from '../tellMoment.js'
import type { Change, Changes } from './changesSince.js'
import { tellChange } from './tellChange.js'

export function* changesText({ since, changes }: Changes, page: Page): Generator<string> {
  if (changes.length === 0) {
    const when = since === null ? '' : ` since ${tellMoment(since.slice(0, 'yyyy-mm-dd'.length))}`
    yield* prose(`Nothing was said or recorded${when}.`, page, page.ink.dim)
  }
  let when: string | null = null
  for (const change of changes) {
    if (change.when !== when) yield* prose(tellMoment(change.when), page, page.ink.bold)
    when = change.when
    yield* changeText(change, page)
  }
}

function* changeText(change: Change, page: Page): Generator<string> {
  const { words, aside } = tellChange(change)
  yield* hanging(
    '• ',
    [
      { words, ink: (each) => each },
      { words: aside, ink: page.ink.dim },
    ],
    page,
  )
}

/** `changes` for people: under each day what was said, and by whom. */
import type { Stance } from '../../model/statement.js'
import { hanging } from '../indented.js'
import { prose } from '../readingText.js'
import { startOfSentence, withWhen } from '../statementLines.js'
import type { Page } from '../statementTable.js'
import { tellMoment } from '../tellMoment.js'
import { tellSource, type ToldSource } from '../toldSource.js'
import type { Change, Changes } from './changesSince.js'

export function* changesText({ since, changes }: Changes, page: Page): Generator<string> {
  if (changes.length === 0) {
    const when = since === null ? '' : ` since ${tellMoment(since)}`
    yield* prose(`Nothing was said or recorded${when}.`, page, page.ink.dim)
  }
  let when: string | null = null
  for (const change of changes) {
    if (change.when !== when) yield* prose(tellMoment(change.when), page, page.ink.bold)
    when = change.when
    yield* changeText(change, page)
  }
}

function* changeText(
  { stance, isAgain, statement, correctedBy, sources, when }: Change,
  page: Page,
): Generator<string> {
  const lead =
    correctedBy !== null ? 'Corrected: ' : stance === 'asserts' && isAgain ? 'Said again: ' : LEADS[stance]
  const instead = correctedBy === null ? '' : ` → ${withWhen(correctedBy)}`
  const words = lead === '' ? startOfSentence(withWhen(statement)) : lead + withWhen(statement)
  const certainty = statement.certainty === 'certain' ? [] : [statement.certainty]
  const aside = [...certainty, ...new Set(sources.map((source) => tellSourceOn(source, when)))].filter(
    (part) => part !== '',
  )
  yield* hanging(
    '• ',
    [
      { words: words + instead, ink: (each) => each },
      { words: aside.length === 0 ? '' : ` (${aside.join('; ')})`, ink: page.ink.dim },
    ],
    page,
  )
}

const LEADS: Readonly<Record<Stance, string>> = {
  asserts: '',
  confirms: 'Confirmed: ',
  disputes: 'Disputed: ',
  withdraws: 'Taken back: ',
  reveals: 'Given its reveal point: ',
  undoes: 'Undone what was decided of: ',
}

/** What stands above it says already is left out. */
function tellSourceOn(source: ToldSource, when: string): string {
  if (source.said !== when) return tellSource(source)
  return source.by === null ? '' : tellSource({ ...source, said: null })
}

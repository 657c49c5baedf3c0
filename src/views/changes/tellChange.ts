import type { Stance } from '../../model/statement.js'
import { startOfSentence, withWhen } from '../statementLines.js'
import { tellSource, type ToldSource } from '../toldSource.js'
import type { Change } from './changesSince.js'

export interface ToldChange {
  /** “Taken back: The Quay comes out in 2017”. */
  readonly words: string
  /** “ (probable; said by The Herald)”, or the empty string. */
  readonly aside: string
}

/** What changed, in words, as they stand below its day. */
export function tellChange({ stance, isAgain, statement, correctedBy, sources, when }: Change): ToldChange {
  const lead =
    correctedBy !== null ? 'Corrected: ' : stance === 'asserts' && isAgain ? 'Said again: ' : LEADS[stance]
  const instead = correctedBy === null ? '' : ` → ${withWhen(correctedBy)}`
  const words = lead === '' ? startOfSentence(withWhen(statement)) : lead + withWhen(statement)
  const certainty = statement.certainty === 'certain' ? [] : [statement.certainty]
  const aside = [...certainty, ...new Set(sources.map((source) => tellSourceOn(source, when)))].filter(
    (part) => part !== '',
  )
  return { words: words + instead, aside: aside.length === 0 ? '' : ` (${aside.join('; ')})` }
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

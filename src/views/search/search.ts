import type { Visible } from '../../horizon/visible.js'
import type { NamedStatement } from '../namedStatement.js'
import type { Question } from '../outlet.js'
import { bestRecords } from './bestRecords.js'
import { findThings } from './findThings.js'
import type { FoundThing } from './nameRecords.js'
import { scoreRecords } from './scoreRecords.js'
import { statementIndexOf } from './searchIndex.js'
import { searchWords } from './searchWords.js'
import { tellingWords } from './tellingWords.js'

/** What answers some words, best first. */
export interface Search {
  readonly things: readonly FoundThing[]
  readonly statements: readonly NamedStatement[]
}

const MOST_OF_EACH = 20

/**
 * Looks for words in names, titles, statements and the quotes that these rest on, and bears with slips of the pen.
 *
 * INVARIANT: nothing is looked up, counted or weighed over more than what is visible, and no word counts more for being
 * rare. So the words of something hidden find what any other unknown words find.
 */
export function search(visible: Visible, { words }: Question): Search {
  const things = findThings(visible, { words, nearness: 'whole', most: MOST_OF_EACH })
  const { records, words: index, namer } = statementIndexOf(visible)
  const scores = scoreRecords(index, tellingWords(searchWords(words)), 'whole')
  const statements = bestRecords(scores, MOST_OF_EACH).flatMap((record) => records[record] ?? [])
  return { things, statements: statements.map(namer.statement) }
}

import { askedWords } from '../../horizon/words/askedWords.js'
import { bestRows } from '../../horizon/words/bestRows.js'
import { searchWords } from '../../horizon/words/searchWords.js'
import { wordIndexOf } from '../../horizon/words/wordIndex.js'
import type { Visible } from '../../horizon/visible.js'
import { repeatsOutline } from '../../horizon/repeatsOutline.js'
import { namerFor, type NamedStatement } from '../namedStatement.js'
import type { Question } from '../outlet.js'
import { findThings, type FoundThing } from './findThings.js'
import { tellingWords } from './tellingWords.js'
import { WORDING } from './wording.js'

/** What answers some words, best first. */
export interface Search {
  readonly things: readonly FoundThing[]
  readonly statements: readonly NamedStatement[]
}

const MOST_OF_EACH = 20

/**
 * Looks for words in names, titles, statements and the quotes that these rest on, and bears with slips of the pen. Names
 * are found as names, and what the outline says already is not told again.
 *
 * INVARIANT: nothing is counted or weighed over more than what is visible, and no word counts more for being rare. So
 * the words of something hidden find what any other unknown words find.
 */
export function search(visible: Visible, { words }: Question): Search {
  const { statements } = visible
  const things = findThings(visible, { words, nearness: 'whole', most: MOST_OF_EACH })
  const rows = bestRows(visible, wordIndexOf(statements.columns, WORDING), {
    asked: askedWords(tellingWords(searchWords(words)), 'whole'),
    most: MOST_OF_EACH,
    wording: WORDING,
    isLeftOut: (row) =>
      statements.predicateOf(row) === 'release' && repeatsOutline(visible, statements.statementIn(row)),
  })
  const namer = namerFor(visible)
  return { things, statements: rows.map((row) => namer.statement(statements.statementIn(row))) }
}

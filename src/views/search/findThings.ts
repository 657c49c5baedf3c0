import { titleKey } from '../../horizon/titleKey.js'
import type { Visible } from '../../horizon/visible.js'
import { bestRecords } from './bestRecords.js'
import type { FoundThing } from './nameRecords.js'
import type { Nearness } from './nearWords.js'
import { HIGHEST_SCORE, scoreRecords } from './scoreRecords.js'
import { beginningOf, nameIndexOf, type NameIndex } from './searchIndex.js'
import { searchWords } from './searchWords.js'
import { tellingWords } from './tellingWords.js'
import { wordsBeginning } from './wordIndex.js'

const BEGINS = HIGHEST_SCORE
const EXACT = 4 * HIGHEST_SCORE

/** Some things go by many names; only so many for each wanted thing are looked at. */
const NAMES_EACH = 8

/** What is looked for among names, and how many things are wanted. */
export interface NameQuestion {
  readonly words: string
  /** Of the last word: whether it may still be being typed. */
  readonly nearness: Nearness
  readonly most: number
}

/**
 * Whoever and whatever has a name that answers `words`, each once, best first: those called exactly so, those with a name
 * that begins so, then by how many of the words a name of theirs holds and how near these are; then in the order of
 * `nameRecordsOf`.
 */
export function findThings(visible: Visible, { words, nearness, most }: NameQuestion): FoundThing[] {
  const index = nameIndexOf(visible)
  const scores = scoreRecords(index.words, tellingWords(searchWords(words)), nearness)
  const add = (record: number, score: number): void => {
    scores[record] = (scores[record] ?? 0) + score
  }
  for (const record of recordsBeginning(index, words)) add(record, BEGINS)
  for (const record of index.byKey.get(titleKey(words)) ?? []) add(record, EXACT)
  const things = bestRecords(scores, most * NAMES_EACH).flatMap(
    (record) => index.records[record]?.thing ?? [],
  )
  return distinct(things).slice(0, most)
}

function recordsBeginning(
  { beginnings, recordsBeginning: records }: NameIndex,
  words: string,
): readonly number[] {
  const beginning = beginningOf(words)
  if (searchWords(beginning).length === 0) return []
  const { first, end } = wordsBeginning(beginnings, beginning)
  return records.slice(first, end)
}

/** The first of each: a thing is found by its best name where that answers as well as its others. */
function distinct(things: readonly FoundThing[]): FoundThing[] {
  const byId = new Map<string, FoundThing>()
  for (const thing of things) if (!byId.has(thing.id)) byId.set(thing.id, thing)
  return [...byId.values()]
}

import { foldText } from '../../horizon/foldText.js'
import { titleKey } from '../../horizon/titleKey.js'
import type { Visible } from '../../horizon/visible.js'
import type { KnownStatement } from '../../model/statement.js'
import { namerFor, type Namer } from '../namedStatement.js'
import { repeatsOutline } from '../repeatsOutline.js'
import { nameRecordsOf, type NameRecord } from './nameRecords.js'
import { searchWords } from './searchWords.js'
import { indexWords, type WordIndex } from './wordIndex.js'

/** The names of what is visible, by their words. */
export interface NameIndex {
  readonly records: readonly NameRecord[]
  readonly words: WordIndex
  /** Places of the records by `titleKey`: a name is the same however it is spaced. */
  readonly byKey: ReadonlyMap<string, readonly number[]>
  /** How names begin, sorted, each with the record that it is of. */
  readonly beginnings: readonly string[]
  readonly recordsBeginning: readonly number[]
}

/** The visible statements by the words in which they are told and the words that they rest on. */
export interface StatementIndex {
  /** By id. Names are not among them, which are found as names, nor what the outline says already. */
  readonly records: readonly KnownStatement[]
  readonly words: WordIndex
  readonly namer: Namer
}

const keptNames = new WeakMap<Visible, NameIndex>()
const keptStatements = new WeakMap<Visible, StatementIndex>()

export function nameIndexOf(visible: Visible): NameIndex {
  const index = keptNames.get(visible) ?? indexNames(visible)
  keptNames.set(visible, index)
  return index
}

export function statementIndexOf(visible: Visible): StatementIndex {
  const index = keptStatements.get(visible) ?? indexStatements(visible)
  keptStatements.set(visible, index)
  return index
}

/** A name as its beginning is compared: a leading “The” does not matter, nor do case and accents. */
export const beginningOf = (name: string): string =>
  foldText(name)
    .lower.trim()
    .replace(/^the\s+/, '')

function indexNames(visible: Visible): NameIndex {
  const records = nameRecordsOf(visible)
  const byKey = new Map<string, number[]>()
  for (const [place, { name }] of records.entries()) {
    const key = titleKey(name)
    const there = byKey.get(key)
    if (there === undefined) byKey.set(key, [place])
    else there.push(place)
  }
  const beginnings = records
    .map(({ name }, record) => ({ beginning: beginningOf(name), record }))
    .toSorted((a, b) => (a.beginning < b.beginning ? -1 : a.beginning > b.beginning ? 1 : 0))
  return {
    records,
    words: indexWords(records.map(({ name }) => searchWords(name))),
    byKey,
    beginnings: beginnings.map(({ beginning }) => beginning),
    recordsBeginning: beginnings.map(({ record }) => record),
  }
}

function indexStatements(visible: Visible): StatementIndex {
  const namer = namerFor(visible)
  const records = [...visible.statements].filter(
    (each) => each.predicate !== 'name' && !repeatsOutline(visible, each),
  )
  return { records, words: indexWords(wordsOfEach(records, namer)), namer }
}

function* wordsOfEach(records: readonly KnownStatement[], namer: Namer): Generator<readonly string[]> {
  for (const record of records) {
    const quotes = record.sources.map(({ quote }) => quote ?? '')
    const said = record.predicate === 'said' ? (record.value ?? '') : ''
    yield searchWords([namer.statement(record).words, said, ...quotes].join('\n'))
  }
}

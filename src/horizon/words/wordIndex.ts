import { newChains, putUnder, widenedTo, type Chains } from '../../universe/chains.js'
import { predicateIn, PREDICATE_NAMES, type StatementColumns } from '../../universe/statementColumns.js'
import { knownTextAt } from '../../universe/textTable.js'
import type { Predicate } from '../../model/predicate.js'
import { newIdOrder, readId, type IdOrder } from './idOrder.js'
import { newMarks, type Marks } from './marks.js'
import { newNameWords, readName, type NameWords } from './nameRows.js'
import { newRowSigns, sign, type RowSigns } from './rowSigns.js'
import { searchWords } from './searchWords.js'
import { isRead, newWordedTexts, readWords, wordsOf, type WordedTexts } from './wordedTexts.js'
import { newWordTree, wordNumber, type WordTree } from './wordTree.js'

/** What a statement says beside its own words, in the words in which it is told to people. */
export interface Wording {
  /** Of the predicate, whoever and whatever it is about: “plays”. */
  readonly ofPredicate: (manner: Manner) => string
  readonly ofPlace: (season: number | null, installment: number | null) => string
  /** What a value is told as, where that is not the value itself: “in development”. */
  readonly ofValue: (value: string) => string
  /** Predicates whose role is told. */
  readonly rolesTold: ReadonlySet<Predicate>
}

export interface Manner {
  readonly predicate: Predicate
  readonly negated: boolean
  readonly hasRole: boolean
}

/**
 * All words by which statements in some columns are found, whoever may know them. It is made once, and goes on where rows
 * were added; of what it leads to each reader is shown only what they may see.
 */
export interface WordIndex {
  /** Of the words of statements. */
  readonly tree: WordTree
  /** Values and roles by number of `columns.words`, and quotes by number of the texts of sources. */
  readonly texts: WordedTexts
  readonly quotes: WordedTexts
  /** What is told of a row beside its own words, by its reveal place and by `mannerAt`. */
  readonly places: WordedTexts
  readonly manners: WordedTexts
  readonly byPlace: Chains
  readonly names: NameWords
  /** By word in how many rows it stands, and by entity how many speak of it: what looking at them would cost. */
  wordRows: Uint32Array
  entityRows: Uint32Array
  readonly signs: RowSigns
  rowsRead: number
  readonly idOrder: IdOrder
  /** What the question at hand says of words of statements, and of entities. */
  readonly wordMarks: Marks
  readonly entityMarks: Marks
}

const kept = new WeakMap<StatementColumns, WordIndex>()

export function wordIndexOf(columns: StatementColumns, wording: Wording): WordIndex {
  return readUpTo(columns.rows, columns, wording)
}

/** Reads the words of so many rows more. @returns whether any are left */
export function readMoreWords(columns: StatementColumns, wording: Wording, most: number): boolean {
  const read = kept.get(columns)?.rowsRead ?? 0
  readUpTo(Math.min(columns.rows, read + most), columns, wording)
  return read + most < columns.rows
}

function readUpTo(end: number, columns: StatementColumns, wording: Wording): WordIndex {
  const index = kept.get(columns) ?? newWordIndex()
  kept.set(columns, index)
  for (; index.rowsRead < end; index.rowsRead += 1) readRow(index, columns, wording)
  return index
}

const newWordIndex = (): WordIndex => ({
  tree: newWordTree(),
  texts: newWordedTexts(),
  quotes: newWordedTexts(),
  places: newWordedTexts(),
  manners: newWordedTexts(),
  byPlace: newChains(),
  names: newNameWords(),
  wordRows: new Uint32Array(64),
  entityRows: new Uint32Array(64),
  signs: newRowSigns(),
  rowsRead: 0,
  idOrder: newIdOrder(),
  wordMarks: newMarks(),
  entityMarks: newMarks(),
})

/** A number for all that a predicate is told as. */
export function mannerAt({ numbers }: StatementColumns, row: number): number {
  const manner = numbers.manner[row] ?? 0
  return predicateIn(manner) | ((manner >>> 10) & 1 ? NEGATED : 0) | (numbers.role[row] === 0 ? 0 : HAS_ROLE)
}

const NEGATED = 1 << 5
const HAS_ROLE = 1 << 6

const mannerOf = (number: number): Manner => ({
  predicate: PREDICATE_NAMES[predicateIn(number)] ?? 'event',
  negated: (number & NEGATED) !== 0,
  hasRole: (number & HAS_ROLE) !== 0,
})

/** The role of a row where it is told, by its number; else 0. */
export function roleAt({ numbers }: StatementColumns, row: number, { rolesTold }: Wording): number {
  const role = numbers.role[row] ?? 0
  if (role === 0) return 0
  return rolesTold.has(PREDICATE_NAMES[predicateIn(numbers.manner[row] ?? 0)] ?? 'event') ? role : 0
}

function readRow(index: WordIndex, columns: StatementColumns, wording: Wording): void {
  const { numbers, words, sources, places } = columns
  const row = index.rowsRead
  readId(index.idOrder, columns, row)
  readName(index.names, columns, row)
  if (isName(columns, row)) return
  const read = (texts: WordedTexts, number: number, text: () => string): void => {
    if (!isRead(texts, number)) readWords(texts, number, distinctWords(index.tree, text()))
    countWords(index, row, wordsOf(texts, number))
  }
  for (const text of [numbers.value[row] ?? 0, roleAt(columns, row, wording)]) {
    if (text !== 0) read(index.texts, text, () => inAllWords(knownTextAt(words, text), wording))
  }
  const place = numbers.place[row] ?? 0
  const { season = null, installment = null } = places.places[place] ?? {}
  read(index.places, place, () => wording.ofPlace(season, installment))
  if (season !== null || installment !== null) putUnder(index.byPlace, place, row)
  const manner = mannerAt(columns, row)
  read(index.manners, manner, () => wording.ofPredicate(mannerOf(manner)))
  const first = numbers.firstSource[row] ?? 0
  for (let at = first; at < first + (numbers.sources[row] ?? 0); at += 1) {
    const quote = sources.numbers.quote[at] ?? 0
    if (quote !== 0) read(index.quotes, quote, () => knownTextAt(sources.texts, quote))
  }
  countEntities(index, columns, row)
}

const NAME = PREDICATE_NAMES.indexOf('name')

/** Names are found as names. */
export const isName = ({ numbers }: StatementColumns, row: number): boolean =>
  predicateIn(numbers.manner[row] ?? 0) === NAME

const inAllWords = (value: string, { ofValue }: Wording): string => `${value}\n${ofValue(value)}`

const distinctWords = (tree: WordTree, text: string): number[] => [
  ...new Set(searchWords(text).map((word) => wordNumber(tree, word))),
]

function countWords(index: WordIndex, row: number, words: Uint32Array): void {
  for (const word of words) {
    sign(index.signs, row, word)
    if (word >= index.wordRows.length) index.wordRows = widenedTo(index.wordRows, word)
    index.wordRows[word] = (index.wordRows[word] ?? 0) + 1
  }
}

function countEntities(index: WordIndex, { numbers }: StatementColumns, row: number): void {
  for (const field of ['subject', 'object', 'work'] as const) {
    const entity = numbers[field][row] ?? 0
    if (entity >= index.entityRows.length) index.entityRows = widenedTo(index.entityRows, entity)
    if (entity === 0) continue
    index.entityRows[entity] = (index.entityRows[entity] ?? 0) + 1
    sign(index.signs, row, entity)
  }
}

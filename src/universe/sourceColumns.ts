import type { Ruling } from '../model/ruling.js'
import type { Source, Stance } from '../model/statement.js'
import { newChains, putUnder, widenedTo, type Chains } from './chains.js'
import { listNumber, type ListTable } from './listTable.js'
import { knownTextAt, newTextTable, numberOrNone, textAt, type TextTable } from './textTable.js'

/** The sources of all statements, those of one statement in a row. A number that is 0 is never written, and takes no memory. */
export interface SourceColumns {
  size: number
  /** Addresses, quotes, moments and ids. */
  readonly texts: TextTable
  readonly reveals: ListTable<string>
  readonly numbers: Record<Field, Uint32Array>
  readonly byQuote: Chains
  readonly byAddress: Chains
  /** There are few: no keeper says as much as the news do. */
  readonly rulings: Ruling[]
  /** Where the sources of a ruling stand, by its id. */
  readonly byRuling: Map<string, number[]>
}

const FIELDS = [
  'url',
  'said',
  'quote',
  /** One more than the place among STANCES; 0 where it is absent. */
  'stance',
  'document',
  /** One more than where its words begin, and where they end; 0 for none. */
  'start',
  'end',
  'recordedOn',
  'correctedBy',
  /** One more than the number of a reveal point; 0 where it is absent. */
  'revealedIn',
  /** The row of the statement. */
  'row',
  /** One more than the place among the rulings; 0 for none. */
  'ruling',
] as const
type Field = (typeof FIELDS)[number]

const STANCES: readonly Stance[] = ['asserts', 'confirms', 'disputes', 'withdraws', 'reveals', 'undoes']
const FIRST_SIZE = 64

export function newSourceColumns(reveals: ListTable<string>): SourceColumns {
  return {
    size: 0,
    texts: newTextTable(),
    reveals,
    // Every field has a column: the table above lists them all.
    numbers: Object.fromEntries(FIELDS.map((field) => [field, new Uint32Array(FIRST_SIZE)])) as Record<
      Field,
      Uint32Array
    >,
    byQuote: newChains(),
    byAddress: newChains(),
    rulings: [],
    byRuling: new Map(),
  }
}

/** Adds the sources of the statement in `row`. @returns the place of the first */
export function addSources(columns: SourceColumns, row: number, sources: readonly Source[]): number {
  const first = columns.size
  for (const source of sources) addSource(columns, row, source)
  return first
}

function addSource(columns: SourceColumns, row: number, source: Source): void {
  const { numbers, texts, reveals } = columns
  const place = columns.size
  columns.size += 1
  if (place >= numbers.url.length)
    for (const field of FIELDS) numbers[field] = widenedTo(numbers[field], place)
  const { url, said, quote, stance, document, position, recordedOn, correctedBy, revealedIn, ruling } = source
  put(numbers.row, place, row)
  const urlNumber = numberOrNone(texts, url)
  const quoteNumber = numberOrNone(texts, quote)
  put(numbers.url, place, urlNumber)
  put(numbers.said, place, numberOrNone(texts, said))
  put(numbers.quote, place, quoteNumber)
  put(numbers.stance, place, stance === undefined ? 0 : STANCES.indexOf(stance) + 1)
  put(numbers.document, place, numberOrNone(texts, document))
  put(numbers.start, place, position === undefined ? 0 : position[0] + 1)
  put(numbers.end, place, position === undefined ? 0 : position[1])
  put(numbers.recordedOn, place, recordedOnNumber(columns, place, recordedOn))
  put(numbers.correctedBy, place, numberOrNone(texts, correctedBy))
  put(numbers.revealedIn, place, revealedIn === undefined ? 0 : revealNumber(reveals, revealedIn) + 1)
  if (ruling !== undefined) putRuling(columns, place, ruling)
  if (quoteNumber !== 0) putUnder(columns.byQuote, quoteNumber, place)
  if (urlNumber !== 0) putUnder(columns.byAddress, urlNumber, place)
}

function putRuling({ numbers, rulings, byRuling }: SourceColumns, place: number, ruling: Ruling): void {
  numbers.ruling[place] = rulings.push(ruling)
  byRuling.set(ruling.id, [...(byRuling.get(ruling.id) ?? []), place])
}

/** Nearly all were recorded together with the one before. */
function recordedOnNumber({ numbers, texts }: SourceColumns, place: number, on: string | undefined): number {
  const before = numbers.recordedOn[place - 1] ?? 0
  return before !== 0 && knownTextAt(texts, before) === on ? before : numberOrNone(texts, on)
}

/** What is 0 is not written: memory that nobody writes is not taken. */
function put(column: Uint32Array, place: number, number: number): void {
  if (number !== 0) column[place] = number
}

export const revealNumber = (reveals: ListTable<string>, refs: readonly string[]): number =>
  listNumber(reveals, refs, (list) => (list.length === 1 ? (list[0] ?? '') : list.join('\0')))

/** Makes the source that stands at a place. */
export function sourceAt({ numbers, texts, reveals, rulings }: SourceColumns, place: number): Source {
  const source: { -readonly [Key in keyof Source]: Source[Key] } = {
    url: textAt(texts, numbers.url[place] ?? 0),
    said: textAt(texts, numbers.said[place] ?? 0),
    quote: textAt(texts, numbers.quote[place] ?? 0),
  }
  // One after the other, and only those that are there: sources are made by the hundred for one answer.
  const stance = numbers.stance[place] ?? 0
  if (stance !== 0) source.stance = STANCES[stance - 1] ?? 'asserts'
  const document = numbers.document[place] ?? 0
  if (document !== 0) source.document = knownTextAt(texts, document)
  const start = numbers.start[place] ?? 0
  if (start !== 0) source.position = [start - 1, numbers.end[place] ?? 0]
  const recordedOn = numbers.recordedOn[place] ?? 0
  if (recordedOn !== 0) source.recordedOn = knownTextAt(texts, recordedOn)
  const correctedBy = numbers.correctedBy[place] ?? 0
  if (correctedBy !== 0) source.correctedBy = knownTextAt(texts, correctedBy)
  const revealedIn = numbers.revealedIn[place] ?? 0
  if (revealedIn !== 0) source.revealedIn = reveals.lists[revealedIn - 1] ?? []
  const ruling = rulings[(numbers.ruling[place] ?? 0) - 1]
  if (ruling !== undefined) source.ruling = ruling
  return source
}

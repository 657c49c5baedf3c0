import { newChains, putUnder, type Chains } from './chains.js'
import { momentKey } from './momentOrder.js'
import type { SourceColumns } from './sourceColumns.js'
import { knownTextAt, textAt } from './textTable.js'

/** The sources of some columns by when, and by their document: places in the columns, the last first. */
export interface SourceIndex {
  /** Numbers of days, by `momentKey`. */
  readonly days: Map<string, number>
  /** By the number of a day on which they were said. */
  readonly bySaid: Chains
  /** By the number of a day on which they were recorded. */
  readonly byRecorded: Chains
  /** By the number of the document's id among the texts. */
  readonly byDocument: Chains
  /** Documents, by the numbers of their ids, in which something is said without a day of its own. */
  readonly undated: Set<number>
  /** Days, the earliest first. Made anew where there are more. */
  sorted: readonly string[]
  sourcesRead: number
}

const kept = new WeakMap<SourceColumns, SourceIndex>()

/** Made when it is first asked for, and goes on where sources were added. */
export function sourceIndexOf(columns: SourceColumns): SourceIndex {
  const index = readSources(columns, columns.size)
  if (index.sorted.length !== index.days.size) index.sorted = [...index.days.keys()].toSorted()
  return index
}

/** Reads so many sources more. @returns whether any are left */
export function readMoreSources(columns: SourceColumns, most: number): boolean {
  const end = (kept.get(columns)?.sourcesRead ?? 0) + most
  readSources(columns, Math.min(columns.size, end))
  return end < columns.size
}

function readSources(columns: SourceColumns, end: number): SourceIndex {
  const index = kept.get(columns) ?? newSourceIndex()
  kept.set(columns, index)
  const { numbers, texts } = columns
  const said = dayNumbers(index, (moment) => momentKey(textAt(texts, moment)))
  const recorded = dayNumbers(index, (time) => momentKey(knownTextAt(texts, time).slice(0, DAY_LENGTH)))
  for (; index.sourcesRead < end; index.sourcesRead += 1) {
    const place = index.sourcesRead
    const document = numbers.document[place] ?? 0
    const saidOn = numbers.said[place] ?? 0
    const recordedOn = numbers.recordedOn[place] ?? 0
    if (saidOn !== 0) putUnder(index.bySaid, said(saidOn), place)
    if (recordedOn !== 0) putUnder(index.byRecorded, recorded(recordedOn), place)
    if (document !== 0) putUnder(index.byDocument, document, place)
    if (document !== 0 && saidOn === 0) index.undated.add(document)
  }
  return index
}

const newSourceIndex = (): SourceIndex => ({
  days: new Map(),
  bySaid: newChains(),
  byRecorded: newChains(),
  byDocument: newChains(),
  undated: new Set(),
  sorted: [],
  sourcesRead: 0,
})

const DAY_LENGTH = 'yyyy-mm-dd'.length
/** Neighbours were mostly said or recorded on a few days. */
const MOST_REMEMBERED = 10_000

/** The number of a day by the number of the text that says it. */
function dayNumbers({ days }: SourceIndex, keyOf: (text: number) => string): (text: number) => number {
  const known = new Map<number, number>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const key = keyOf(text)
    const number = days.get(key) ?? days.size
    days.set(key, number)
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(text, number)
    return number
  }
}

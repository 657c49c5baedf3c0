import { newChains, putUnder, type Chains } from './chains.js'
import { predicateIn, predicateNumber, type StatementColumns } from './statementColumns.js'

/** The rows of some columns by when and where, so that a part of a list is found without going through all of them. */
export interface RowIndex {
  /** By number of the moment at which they happen; under 0 those that say of something that it comes out, and not when. */
  readonly byMoment: Chains
  /** By number of their reveal place; without those that are public. */
  readonly byPlace: Chains
  rowsRead: number
}

const kept = new WeakMap<StatementColumns, RowIndex>()

/** Made when it is first asked for, and goes on where rows were added. */
export const rowIndexOf = (columns: StatementColumns): RowIndex => readRows(columns, columns.rows)

/** Reads so many rows more. @returns whether any are left */
export function readMoreRows(columns: StatementColumns, most: number): boolean {
  const end = (kept.get(columns)?.rowsRead ?? 0) + most
  readRows(columns, Math.min(columns.rows, end))
  return end < columns.rows
}

function readRows(columns: StatementColumns, end: number): RowIndex {
  const index = kept.get(columns) ?? { byMoment: newChains(), byPlace: newChains(), rowsRead: 0 }
  kept.set(columns, index)
  const { happens, place, manner } = columns.numbers
  const { places } = columns.places
  for (; index.rowsRead < end; index.rowsRead += 1) {
    const row = index.rowsRead
    const moment = happens[row] ?? 0
    const there = place[row] ?? 0
    if (moment !== 0 || predicateIn(manner[row] ?? 0) === RELEASE) putUnder(index.byMoment, moment, row)
    if ((places[there]?.revealedIn.length ?? 0) > 0) putUnder(index.byPlace, there, row)
  }
  return index
}

const RELEASE = predicateNumber('release')

import { widenedTo } from '../universe/chains.js'
import { predicateIn, predicateNumber, type StatementColumns } from '../universe/statementColumns.js'
import type { NamesInWords } from './namesInWords.js'

/**
 * The rows in whose words names stand, but names themselves, each with the number of those words. Found once for all
 * readers, and side by side: to look for the rows of one word after the other takes a horizon ten times as long.
 */
export interface RowsHoldingNames {
  rows: Uint32Array
  words: Uint32Array
  size: number
  rowsRead: number
}

// Where words are read anew the rows are too.
const kept = new WeakMap<NamesInWords, RowsHoldingNames>()

/** Made when it is first asked for, and goes on where rows were added. */
export function rowsHoldingNames(columns: StatementColumns, inWords: NamesInWords): RowsHoldingNames {
  const holding = kept.get(inWords) ?? newRowsHoldingNames()
  kept.set(inWords, holding)
  const { value, role, cue, happensText, manner } = columns.numbers
  const { first } = inWords
  for (; holding.rowsRead < columns.rows; holding.rowsRead += 1) {
    const row = holding.rowsRead
    if (predicateIn(manner[row] ?? 0) === NAME) continue
    for (const column of [value, role, cue, happensText]) {
      const word = column[row] ?? 0
      if ((first[word] ?? 0) !== 0) put(holding, row, word)
    }
  }
  return holding
}

const NAME = predicateNumber('name')

const newRowsHoldingNames = (): RowsHoldingNames => ({
  rows: new Uint32Array(64),
  words: new Uint32Array(64),
  size: 0,
  rowsRead: 0,
})

function put(holding: RowsHoldingNames, row: number, word: number): void {
  if (holding.size >= holding.rows.length) {
    holding.rows = widenedTo(holding.rows, holding.size)
    holding.words = widenedTo(holding.words, holding.size)
  }
  holding.rows[holding.size] = row
  holding.words[holding.size] = word
  holding.size += 1
}

import { predicateIn, predicateNumber, type StatementColumns } from '../universe/statementColumns.js'
import type { NamesInWords } from './namesInWords.js'
import { newNumberPairs, putPair, type NumberPairs } from './numberPairs.js'

/**
 * The rows in whose words names stand, but names themselves, each with the number of those words. Found once for all
 * readers, and side by side: to look for the rows of one word after the other takes a horizon ten times as long.
 */
export interface RowsHoldingNames {
  /** A row, and the number of its words. */
  readonly pairs: NumberPairs
  rowsRead: number
}

// Where words are read anew the rows are too.
const kept = new WeakMap<NamesInWords, RowsHoldingNames>()

/** Made when it is first asked for, and goes on where rows were added. */
export function rowsHoldingNames(columns: StatementColumns, inWords: NamesInWords): RowsHoldingNames {
  const holding = kept.get(inWords) ?? { pairs: newNumberPairs(), rowsRead: 0 }
  kept.set(inWords, holding)
  const { value, role, cue, happensText, manner } = columns.numbers
  const { first } = inWords
  for (; holding.rowsRead < columns.rows; holding.rowsRead += 1) {
    const row = holding.rowsRead
    if (predicateIn(manner[row] ?? 0) === NAME) continue
    for (const column of [value, role, cue, happensText]) {
      const word = column[row] ?? 0
      if ((first[word] ?? 0) !== 0) putPair(holding.pairs, row, word)
    }
  }
  return holding
}

const NAME = predicateNumber('name')

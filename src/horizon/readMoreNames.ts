import type { Universe } from '../model/universe.js'
import { rowsOf } from '../universe/rowsOf.js'
import { nameIndexOf } from './nameIndex.js'
import { namesInWordsOf } from './namesInWords.js'

/** So many take some milliseconds. */
const IN_TURN = 2000

/**
 * Reads some of the names of a universe, and then where they stand in some of its words, once for all readers. A horizon
 * reads what is left: whoever serves many reads beforehand, so that nobody waits for it.
 * @returns whether any are left
 */
export function readMoreNames(universe: Universe): boolean {
  const { columns } = rowsOf(universe.statements)
  const { rowsRead, spelled } = nameIndexOf(universe, columns, 0)
  if (rowsRead < columns.rows) {
    nameIndexOf(universe, columns, Math.min(columns.rows, rowsRead + IN_TURN))
    return true
  }
  const { wordsRead } = namesInWordsOf(columns, spelled, 0)
  namesInWordsOf(columns, spelled, Math.min(columns.words.size, wordsRead + IN_TURN))
  return wordsRead + IN_TURN < columns.words.size
}

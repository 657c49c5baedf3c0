import type { Visible } from '../../horizon/visible.js'
import { readMoreWords } from '../../horizon/words/wordIndex.js'
import { WORDING } from './wording.js'

/** So many rows take some milliseconds. */
const ROWS_IN_TURN = 1000

/** Reads some of the words by which things are found, once for all readers. See `Outlet.prepare`. */
export const prepareSearch = ({ statements }: Visible): boolean =>
  readMoreWords(statements.columns, WORDING, ROWS_IN_TURN)

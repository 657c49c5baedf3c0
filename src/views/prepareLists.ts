import type { Visible } from '../horizon/visible.js'
import { readMoreRows } from '../universe/rowIndex.js'
import { readMoreSources } from '../universe/sourceIndex.js'

/** So many take some milliseconds. */
const IN_TURN = 10_000

/** Reads on when some statements and their sources are, once for all readers. See `Outlet.prepare`. */
export function prepareLists({ statements: { columns } }: Visible): boolean {
  return readMoreRows(columns, IN_TURN) || readMoreSources(columns.sources, IN_TURN)
}

import { readMoreBearers } from '../../horizon/findNamed.js'
import type { Visible } from '../../horizon/visible.js'
import { readyToTell } from '../../universe/toldOrder.js'

/** So many take some milliseconds. */
const IN_TURN = 10_000

/** Reads on who bears which name, and at last puts all that is told in its order, once for all readers. See `Outlet.prepare`. */
export function prepareWho({ statements: { columns } }: Visible): boolean {
  if (readMoreBearers(columns, IN_TURN)) return true
  readyToTell(columns)
  return false
}

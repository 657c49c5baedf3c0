import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Visible } from '../horizon/visible.js'
import { OUTLETS, type OutletName } from '../views/outlets.js'

/**
 * Makes what an outlet answers from, in short turns between which everybody else is answered: see `Outlet.prepare`.
 * @param turn what is waited for between them
 */
export async function prepareOutlet(
  name: OutletName,
  visible: Visible,
  turn: () => Promise<unknown> = nextTurn,
): Promise<void> {
  const { prepare } = OUTLETS[name]
  for (let isMore = prepare?.(visible); isMore === true; isMore = prepare?.(visible)) await turn()
}

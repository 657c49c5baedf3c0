import { once } from 'node:events'
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import { sightOf } from '../app.js'
import { OUTLETS, type OutletName } from '../views/outlets.js'
import { askerOf } from './askerOf.js'
import type { OpenWorld } from './openWorld.js'
import { prepareOutlet } from './prepareOutlet.js'
import { VISITOR } from './withLedger.js'

/**
 * Reads what is kept, and makes what all answers are made from, in turns between which requests are answered: else
 * whoever comes first would wait for it.
 * @param signal ends it at the next turn: whoever stops the program does not wait for it either
 */
export async function warmUp(open: OpenWorld, signal: AbortSignal): Promise<void> {
  const turn = async (): Promise<void> => {
    signal.throwIfAborted()
    await quietTurn()
  }
  try {
    // What is read meanwhile ends where the ledger is closed.
    await Promise.race([warmAll(open, turn), once(signal, 'abort')])
  } catch (trouble) {
    if (!signal.aborted) throw trouble
  }
}

async function warmAll(open: OpenWorld, turn: () => Promise<void>): Promise<void> {
  const world = { ...open, reader: VISITOR }
  for (const { id } of await open.ledger.universes()) {
    const asker = await askerOf({ universes: [id], seen: null, set: [], asOf: null }, world)
    const { visible } = await sightOf(asker, '')
    // The table's keys are the names of its outlets.
    for (const name of Object.keys(OUTLETS) as OutletName[]) {
      await turn()
      await prepareOutlet(name, visible, turn)
    }
  }
}

/** The next turn; some time later where others are answered meanwhile, since nobody waits for this. */
async function quietTurn(): Promise<void> {
  const before = performance.now()
  await nextTurn()
  if (performance.now() - before > OTHERS_MS) await pause(PAUSE_MS)
}

/** A turn in which nobody is answered takes hundredths of that. */
const OTHERS_MS = 0.5

const PAUSE_MS = 50

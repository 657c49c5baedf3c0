import type { Import } from '../model/readerRecord.js'
import { keptRecord } from './keptRecord.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/** What the reader has imported, the first first. */
export async function keptImports(world: KeepingWorld): Promise<readonly Import[]> {
  return withLedger(world, async (ledger) => (await keptRecord(ledger, world.reader)).imports)
}

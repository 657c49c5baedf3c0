/** What is kept of the reader, in the reader's own hands. */
import type { Arrival } from '../model/arrival.js'
import { Problem } from '../model/problem.js'
import type { ReaderRecord } from '../model/readerRecord.js'
import type { RecordChange } from '../model/recordChange.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/** The form in which it is taken along. */
export interface ExportedRecord extends ReaderRecord {
  /** The version of this form. */
  readonly unspoiledReader: 1
  /** How it changed last, and what came last from players: to be read, and not taken over elsewhere. */
  readonly changes: readonly RecordChange[]
  readonly arrivals: readonly Arrival[]
}

export async function exportRecord(world: KeepingWorld): Promise<ExportedRecord> {
  return withLedger(world, async (ledger) => ({
    unspoiledReader: 1,
    ...(await ledger.readerRecord(world.reader)),
    changes: await ledger.recordChanges(world.reader),
    arrivals: await ledger.arrivals(world.reader),
  }))
}

/** @throws Problem `refused` where it is not confirmed */
export async function forgetRecord(confirmed: boolean, world: KeepingWorld): Promise<void> {
  if (!confirmed) {
    throw new Problem(
      'refused',
      'this would delete everything that is kept of you',
      'Take it along first with `unspoiled export`; then `unspoiled forget --force` deletes it.',
    )
  }
  await withLedger(world, async (ledger) => ledger.forgetReader(world.reader))
}

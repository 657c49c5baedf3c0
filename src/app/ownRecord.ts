/** What is kept of the reader, in the reader's own hands. */
import { Problem } from '../model/problem.js'
import type { ReaderRecord } from '../model/readerRecord.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/** The form in which it is taken along. */
export interface ExportedRecord extends ReaderRecord {
  /** The version of this form. */
  readonly unspoiledReader: 1
}

export async function exportRecord(world: KeepingWorld): Promise<ExportedRecord> {
  const record = await withLedger(world, async (ledger) => ledger.readerRecord(world.reader))
  return { unspoiledReader: 1, ...record }
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

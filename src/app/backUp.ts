/** Backups, whole: entries and what every reader has seen. */
import { withLedger, type KeepingWorld } from './withLedger.js'

/** @throws Problem where `file` is there already, or the ledger is damaged */
export async function backUp(file: string, world: KeepingWorld): Promise<void> {
  await withLedger(world, async (ledger) => ledger.backUp(file))
}

/** @throws Problem where there is no such backup, it is damaged, or something is kept already and may not give way */
export async function restore(
  file: string,
  replacing: 'nothing' | 'everything',
  world: KeepingWorld,
): Promise<void> {
  await withLedger(world, async (ledger) => ledger.restore(file, replacing))
}

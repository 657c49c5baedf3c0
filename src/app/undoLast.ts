/** What the reader changed last, and taking that back. */
import { Problem } from '../model/problem.js'
import type { RecordChange } from '../model/recordChange.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/** The last one first; what is long ago is forgotten. */
export async function lastChanges(world: KeepingWorld): Promise<readonly RecordChange[]> {
  return withLedger(world, async (ledger) => ledger.recordChanges(world.reader))
}

/**
 * Puts back exactly what was there before the last change.
 * @param id of the change that is meant; null for whichever is the last
 * @throws Problem where there is none, or something else was changed since
 */
export async function undoLast(id: string | null, world: KeepingWorld): Promise<RecordChange> {
  return withLedger(world, async (ledger) => {
    const [last] = await ledger.recordChanges(world.reader)
    const undone = last === undefined ? null : await ledger.undoChange(world.reader, id ?? last.id)
    if (undone !== null) return undone
    throw last === undefined
      ? new Problem('not-found', 'there is nothing to undo', 'Only the last changes are remembered.')
      : new Problem(
          'refused',
          'something else was changed since',
          'Undo that first: the last change goes first.',
        )
  })
}

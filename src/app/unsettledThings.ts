/** What players told of and nobody could tell which it is: the reader says so, or that it is nothing. */
import type { RecordChange } from '../model/recordChange.js'
import type { Unsettled } from '../model/readerRecord.js'
import { Problem } from '../model/problem.js'
import { keptRecord } from './keptRecord.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/** The oldest first. */
export async function unsettledThings(world: KeepingWorld): Promise<readonly Unsettled[]> {
  return withLedger(world, async (ledger) => (await keptRecord(ledger, world.reader)).unsettled)
}

/** @param ref one of its candidates; null where it is none of them */
export interface Settling {
  readonly id: string
  readonly ref: string | null
}

/**
 * Marks what it was as seen on its day, or forgets it.
 * @throws Problem `not-found` where nothing of this id waits, or it cannot be what is said
 */
export async function settleThing({ id, ref }: Settling, world: KeepingWorld): Promise<RecordChange | null> {
  return withLedger(world, async (ledger) => {
    const { unsettled } = await ledger.readerRecord(world.reader)
    const thing = unsettled.find((each) => each.id === id)
    if (thing === undefined)
      throw new Problem(
        'not-found',
        `nothing that waits is called “${id}”`,
        'It may have been settled already.',
      )
    const remove = { unsettled: [thing] }
    if (ref === null) return ledger.changeRecord(world.reader, { kind: 'dismissed', remove })
    const { seenOn } = thing
    const marks = thing.candidates
      .filter((each) => each.ref === ref)
      .map(({ universe }) => ({ universe, ref, seenOn }))
    if (marks.length === 0)
      throw new Problem('not-found', `“${ref}” is none of what it may be`, 'Choose one of its candidates.')
    return ledger.changeRecord(world.reader, { kind: 'settled', remove, add: { marks } })
  })
}

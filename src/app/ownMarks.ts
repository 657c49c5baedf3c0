import type { Mark } from '../model/readerRecord.js'
import { keptRecord } from './keptRecord.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/** A mark, with the days of further viewings. */
export interface OwnMark extends Mark {
  readonly again: readonly string[]
}

/**
 * What the reader has marked, sorted.
 * @param work the id of one; null for all
 */
export async function ownMarks(work: string | null, world: KeepingWorld): Promise<readonly OwnMark[]> {
  const { marks, rewatches } = await withLedger(world, async (ledger) => keptRecord(ledger, world.reader))
  const again = new Map<string, string[]>()
  for (const { universe, ref, seenOn } of rewatches) {
    const key = `${universe}\n${ref}`
    again.set(key, [...(again.get(key) ?? []), seenOn])
  }
  return marks
    .filter(({ ref }) => work === null || ref === work || ref.startsWith(`${work}/`))
    .map((mark) => ({ ...mark, again: again.get(`${mark.universe}\n${mark.ref}`) ?? [] }))
}

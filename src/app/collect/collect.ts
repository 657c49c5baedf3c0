/** Collects by hand: the world is opened for it, and closed again. */
import { withLedger, type KeepingWorld } from '../withLedger.js'
import type { Step } from './collectingWorld.js'
import { collectorIn } from './collector.js'

export interface CollectWish {
  /** Says when to stop; null to end when all is done that is to be done now. */
  readonly signal: AbortSignal | null
  /** @param share of what is known to be there, 0 to 1 */
  readonly tell?: (share: number) => void
}

export interface Collected {
  /** How many sources were asked, and how many of them in vain. */
  readonly asked: number
  readonly failed: number
  /** How many items were read, and how many of them kept, because they speak of something that is kept here. */
  readonly read: number
  readonly kept: number
  /** Entries that are new. */
  readonly added: number
  /** How many items could not be had and will be tried again. */
  readonly later: number
}

/** @throws Problem where another process collects into the same file, or the ledger cannot be used */
export async function collect({ signal, tell }: CollectWish, world: KeepingWorld): Promise<Collected> {
  const { fetcher, now, keys } = world
  return withLedger(world, async (ledger) => {
    const tally = { asked: 0, failed: 0, read: 0, kept: 0, added: 0 }
    let expected = (await ledger.library.waiting()).length
    const note = (step: Step): void => {
      if (step.kind === 'asked') expected += step.found
      count(step, tally)
      tell?.(expected === 0 ? 0 : Math.min(1, tally.read / expected))
    }
    const collector = collectorIn({ ledger, fetcher, now, keys, tell: note })
    await (signal === null ? collector.once() : collector.until(signal))
    return { ...tally, later: await ledger.jobs.failing() }
  })
}

function count(step: Step, tally: Record<'asked' | 'failed' | 'read' | 'kept' | 'added', number>): void {
  if (step.kind === 'asked') {
    tally.asked += 1
    if (step.failure !== null) tally.failed += 1
    return
  }
  tally.read += 1
  if (step.added === null) return
  tally.kept += 1
  tally.added += step.added
}

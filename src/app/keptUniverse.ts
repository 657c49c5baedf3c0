import type { Ledger } from '../ledger/ledger.js'
import type { Entry } from '../model/entry.js'
import type { Universe } from '../model/universe.js'
import { followUniverse } from './followUniverse.js'

/** What the ledger knows of a universe; an empty one where it knows none of that id. */
export async function keptUniverse(ledger: Ledger, id: string): Promise<Universe> {
  return followUniverse(ledger, id).latest()
}

export async function keptEntries(ledger: Ledger, id: string): Promise<readonly Entry[]> {
  const batches: (readonly Entry[])[] = []
  for await (const { entries } of ledger.entriesAfter(id, 0)) batches.push(entries)
  return batches.flat()
}

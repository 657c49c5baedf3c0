import type { Asker } from '../app.js'
import { keepLast } from '../horizon/keepLast.js'
import type { Ledger } from '../ledger/ledger.js'

/** More readers than come at once to one place; who is forgotten is only made anew. */
const MOST_KEPT = 200

interface Kept {
  readonly standing: string
  readonly asker: Asker
}

const kept = new WeakMap<Ledger, Map<string, Kept>>()

/**
 * Who comes back before anything changed is the same asker as before, which one question to the ledger tells.
 * @param make the asker as the ledger knows them now
 */
export async function sameAsker(
  ledger: Ledger,
  { reader, universes }: { readonly reader: string; readonly universes: readonly string[] | null },
  make: () => Promise<Asker>,
): Promise<Asker> {
  const ofLedger = kept.get(ledger) ?? new Map<string, Kept>()
  kept.set(ledger, ofLedger)
  const key = JSON.stringify([reader, universes])
  // INVARIANT: asked first. What changes in between makes the asker newer than it stands for, never older.
  const standing = await ledger.standing(reader)
  const last = ofLedger.get(key)
  const asker = last?.standing === standing ? last.asker : await make()
  keepLast(ofLedger, { key, value: { standing, asker }, most: MOST_KEPT })
  return asker
}

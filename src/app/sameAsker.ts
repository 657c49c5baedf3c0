import type { Asker } from '../app.js'
import { keepLast } from '../horizon/keepLast.js'
import type { Ledger, Standing } from '../ledger/ledger.js'

/** More readers than come at once to one place; who is forgotten is only made anew. */
const MOST_KEPT = 200

interface Kept {
  readonly standing: string
  readonly asker: Asker
}

const kept = new WeakMap<Ledger, Map<string, Kept>>()

interface AskedAs {
  readonly reader: string
  readonly universes: readonly string[] | null
  /** How everything stood when they asked; it is found out where nobody says. */
  readonly standing: Standing | undefined
}

/**
 * Who comes back before anything changed is the same asker as before, which one question to the ledger tells.
 * @param make the asker as the ledger knows them now
 */
export async function sameAsker(
  ledger: Ledger,
  { reader, universes, standing: asked }: AskedAs,
  make: () => Promise<Asker>,
): Promise<Asker> {
  const ofLedger = kept.get(ledger) ?? new Map<string, Kept>()
  kept.set(ledger, ofLedger)
  const key = JSON.stringify([reader, universes])
  // INVARIANT: asked first. What changes in between makes the asker newer than it stands for, never older.
  const { whole: standing } = asked ?? (await ledger.standing(reader))
  const last = ofLedger.get(key)
  const asker = last?.standing === standing ? last.asker : await make()
  keepLast(ofLedger, { key, value: { standing, asker }, most: MOST_KEPT })
  return asker
}

import { documentHash } from './documentRows.js'
import { entryId } from './entryId.js'
import { rowBatches } from './rowBatches.js'
import type { Store } from './store.js'
import type { Database } from './tables.js'

/** Nobody reads further than this. */
const MOST_TOLD = 20

/**
 * See Ledger.verify: what the database finds wrong with its pages, every entry whose id is not drawn from it, and every
 * document whose hash is not.
 */
export async function findDamage(store: Store): Promise<readonly string[]> {
  const damage = [...(await store.findDamage())]
  for await (const sentence of changedRows(store.db)) {
    damage.push(sentence)
    if (damage.length >= MOST_TOLD) break
  }
  return damage.slice(0, MOST_TOLD)
}

async function* changedRows(db: Database): AsyncGenerator<string> {
  for await (const rows of rowBatches(db, 'entry')) {
    for (const { position, id, universe, body } of rows) {
      if (id !== entryId(universe, body)) yield `Entry ${position} is not what was recorded as ${id}.`
    }
  }
  for await (const rows of rowBatches(db, 'document')) {
    for (const { position, id, hash, body } of rows) {
      if (hash !== documentHash(body)) yield `Document ${position} is not what was kept as ${id}.`
    }
  }
}

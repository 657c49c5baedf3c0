import { entryId } from './entryId.js'
import type { Store } from './store.js'

const ROWS_AT_ONCE = 5_000

/** Nobody reads further than this. */
const MOST_TOLD = 20

/** See Ledger.verify: what the database finds wrong with its pages, and every entry whose id is not drawn from it. */
export async function findDamage(store: Store): Promise<readonly string[]> {
  const damage = [...(await store.findDamage())]
  let last = 0
  for (;;) {
    const rows = await store.db
      .selectFrom('entry')
      .select(['position', 'id', 'universe', 'body'])
      .where('position', '>', last)
      .orderBy('position')
      .limit(ROWS_AT_ONCE)
      .execute()
    for (const { position, id, universe, body } of rows) {
      if (id !== entryId(universe, body)) damage.push(`Entry ${position} is not what was recorded as ${id}.`)
    }
    last = rows.at(-1)?.position ?? last
    if (rows.length < ROWS_AT_ONCE || damage.length >= MOST_TOLD) return damage.slice(0, MOST_TOLD)
  }
}

import type { Selectable } from 'kysely'
import type { Database, Tables } from './tables.js'

/** The tables that may hold more than should be in memory at once, and how many of their rows may be. */
const ROWS_AT_ONCE = { entry: 5_000, document: 100, waiting_item: 100, doubt: 1_000 } as const

export type LongTable = keyof typeof ROWS_AT_ONCE

/** All rows of a table, some at a time, in the order of their positions. */
export async function* rowBatches<T extends LongTable>(
  db: Database,
  table: T,
): AsyncGenerator<Selectable<Tables[T]>[]> {
  for (let last = 0; ;) {
    const rows = await db
      .selectFrom<LongTable>(table)
      .selectAll()
      .where('position', '>', last)
      .orderBy('position')
      .limit(ROWS_AT_ONCE[table])
      .execute()
    // The compiler does not follow a table that is named by a variable.
    if (rows.length > 0) yield rows as unknown as Selectable<Tables[T]>[]
    last = rows.at(-1)?.position ?? last
    if (rows.length < ROWS_AT_ONCE[table]) return
  }
}

import type { Entry } from '../model/entry.js'
import type { EntryBatch } from './ledger.js'
import { inPieces } from './inPieces.js'
import type { Database } from './tables.js'
import { withRecordedOn } from './withRecordedOn.js'

/** Entries in one answer of the database. */
const ROWS_AT_ONCE = 1_000

/** Entries in one batch: few enough that nearly all are let go before memory is tidied, which then has little to move. */
const ENTRIES_AT_ONCE = 100

/** See Ledger.entriesAfter. */
export async function* entriesAfter(
  db: Database,
  universe: string,
  position: number,
): AsyncGenerator<EntryBatch> {
  let last = position
  for (;;) {
    const rows = await db
      .selectFrom('entry')
      .select(['position', 'recorded_on', 'body'])
      .where('universe', '=', universe)
      .where('position', '>', last)
      .orderBy('position')
      .limit(ROWS_AT_ONCE)
      .execute()
    last = rows.at(-1)?.position ?? last
    for (const some of inPieces(rows, ENTRIES_AT_ONCE)) {
      yield {
        // A body was an entry when it was written, and `verify` finds one that was changed since.
        entries: some.map(({ body, recorded_on: on }) => withRecordedOn(JSON.parse(body) as Entry, on)),
        position: some.at(-1)?.position ?? last,
      }
    }
    if (rows.length < ROWS_AT_ONCE) return
  }
}

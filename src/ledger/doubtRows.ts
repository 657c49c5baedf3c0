/** What reading could not settle, as rows of its table: one for each document and universe. */
import type { KeptDoubts } from '../model/keptDoubts.js'
import type { Doubt } from '../model/reading.js'
import { canonicalJson } from './canonicalJson.js'
import type { ReadDocument } from './library.js'
import { rowBatches } from './rowBatches.js'
import type { Database } from './tables.js'

/** Takes the place of what was noted before; the same again keeps its day. */
export async function noteDoubts(
  db: Database,
  { id: document, universe: { id: universe }, doubts }: Pick<ReadDocument, 'id' | 'universe' | 'doubts'>,
  on: string,
): Promise<void> {
  const body = canonicalJson(doubts, 'recordedOn')
  const before = await db
    .selectFrom('doubt')
    .select('body')
    .where('document', '=', document)
    .where('universe', '=', universe)
    .executeTakeFirst()
  if (before?.body === body) return
  await db.deleteFrom('doubt').where('document', '=', document).where('universe', '=', universe).execute()
  if (doubts.length === 0) return
  await db.insertInto('doubt').values({ document, universe, noted_on: on, body }).execute()
}

/** See Library.doubts. */
export async function* keptDoubts(db: Database): AsyncGenerator<KeptDoubts> {
  for await (const rows of rowBatches(db, 'doubt')) {
    for (const { document, universe, noted_on: notedOn, body } of rows) {
      // Every row was written by `noteDoubts`.
      yield { document, universe, notedOn, doubts: JSON.parse(body) as Doubt[] }
    }
  }
}

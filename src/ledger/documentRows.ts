/** Documents with their whole text. */
import type { KeptDocument } from '../model/keptDocument.js'
import { opaqueId } from '../model/opaqueId.js'
import type { Article } from '../model/reading.js'
import { appendInTurn } from './appendEntries.js'
import { canonicalJson } from './canonicalJson.js'
import { inPieces } from './inPieces.js'
import type { ReadDocument } from './library.js'
import type { Store } from './store.js'
import type { Database } from './tables.js'

const IDS_AT_ONCE = 100

/** See Library.settle. */
export async function settle(
  { db, manner }: Store,
  item: string,
  { kept, on }: { readonly kept: readonly ReadDocument[]; readonly on: string },
): Promise<number | null> {
  return db.transaction().execute(async (transaction) => {
    await manner.takeTurn(transaction)
    const settled = await transaction.deleteFrom('waiting_item').where('id', '=', item).executeTakeFirst()
    if (settled.numDeletedRows === 0n) return null
    let added = 0
    for (const document of kept) added += await keepInTurn(transaction, document, on)
    return added
  })
}

/** See Library.keep. */
export async function keep({ db, manner }: Store, document: ReadDocument, on: string): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    await manner.takeTurn(transaction)
    return keepInTurn(transaction, document, on)
  })
}

async function keepInTurn(
  transaction: Database,
  { id, article, universe, entries }: ReadDocument,
  on: string,
): Promise<number> {
  const body = canonicalJson(article, 'recordedOn')
  await addDocumentRows(transaction, [{ id, hash: documentHash(body), kept_on: on, body }])
  return appendInTurn(transaction, { head: universe, entries, recordedOn: on })
}

/** @param body canonical JSON */
export const documentHash = (body: string): string => opaqueId('text', body)

export async function addDocumentRows(
  db: Database,
  rows: readonly { id: string; hash: string; kept_on: string; body: string }[],
): Promise<void> {
  await db
    .insertInto('document')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['id', 'hash']).doNothing())
    .execute()
}

/** See Library.documents. */
export async function* documentsOf(db: Database, ids: readonly string[]): AsyncGenerator<KeptDocument> {
  for (const some of inPieces(ids, IDS_AT_ONCE)) {
    const rows = await db
      .selectFrom('document')
      .select(['id', 'kept_on', 'body'])
      .where('id', 'in', some)
      .orderBy('position')
      .execute()
    const last = new Map(rows.map((row) => [row.id, row]))
    for (const { id, kept_on: keptOn, body } of some.flatMap((each) => last.get(each) ?? [])) {
      // A body was an article when it was written, and `verify` finds one that was changed since.
      yield { id, article: JSON.parse(body) as Article, keptOn }
    }
  }
}

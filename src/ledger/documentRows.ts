/** Documents with their whole text. */
import type { KeptDocument } from '../model/keptDocument.js'
import { opaqueId } from '../model/opaqueId.js'
import type { Article } from '../model/reading.js'
import { appendInTurn } from './appendEntries.js'
import { canonicalJson } from './canonicalJson.js'
import { inPieces } from './inPieces.js'
import { noteDoubts } from './doubtRows.js'
import type { DocumentBatch, ReadDocument } from './library.js'
import type { Store } from './store.js'
import type { Database, DocumentRow } from './tables.js'

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

async function keepInTurn(transaction: Database, document: ReadDocument, on: string): Promise<number> {
  const { id, article, universe, entries } = document
  const body = canonicalJson(article, 'recordedOn')
  await addDocumentRows(transaction, [{ id, hash: documentHash(body), kept_on: on, body }])
  await noteDoubts(transaction, document, on)
  return appendInTurn(transaction, { head: universe, entries, recordedOn: on })
}

/** See Library.noteDoubts. */
export async function noteDoubtsOf(
  { db, manner }: Store,
  document: Pick<ReadDocument, 'id' | 'universe' | 'doubts'>,
  on: string,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await manner.takeTurn(transaction)
    await noteDoubts(transaction, document, on)
  })
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
    yield* some.flatMap((each) => last.get(each) ?? []).map(documentIn)
  }
}

/** See Library.documentsAfter. */
export async function* documentsAfter(
  db: Database,
  position: number,
  since: string,
): AsyncGenerator<DocumentBatch> {
  for (let last = position; ;) {
    const rows = await db
      .selectFrom('document')
      .select(['position', 'id', 'kept_on', 'body'])
      .where('position', '>', last)
      .where('kept_on', '>=', since)
      .orderBy('position')
      .limit(IDS_AT_ONCE)
      .execute()
    last = rows.at(-1)?.position ?? last
    if (rows.length > 0) yield { documents: rows.map(documentIn), position: last }
    if (rows.length < IDS_AT_ONCE) return
  }
}

/** A body was an article when it was written, and `verify` finds one that was changed since. */
const documentIn = ({ id, kept_on, body }: Pick<DocumentRow, 'id' | 'kept_on' | 'body'>): KeptDocument => ({
  id,
  article: JSON.parse(body) as Article,
  keptOn: kept_on,
})

import type { Compilable, CompiledQuery } from 'kysely'
import type { Database } from './tables.js'

/** Stands for the key while the words of a query are made; no key is as this. */
const KEY = '\u0000 key'

/**
 * A query that is asked at every request: its words are made once for each database, because to make them takes longer than
 * to answer them.
 * @param question as kysely makes it; where it takes `key`, the key of each asking will stand
 */
export function keptQuery<Row>(
  question: (db: Database, key: string) => Compilable<Row>,
): (db: Database, key: string) => Promise<readonly Row[]> {
  const kept = new WeakMap<Database, CompiledQuery<Row>>()
  return async (db, key) => {
    const query = kept.get(db) ?? question(db, KEY).compile()
    kept.set(db, query)
    const parameters = query.parameters.map((each) => (each === KEY ? key : each))
    return (await db.executeQuery<Row>({ ...query, parameters })).rows
  }
}

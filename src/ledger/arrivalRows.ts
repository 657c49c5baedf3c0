/** What came last from each reader's players, as rows of its table. */
import type { Arrival } from '../model/arrival.js'
import type { Database } from './tables.js'

/** See Ledger.arrived. */
export async function arrived(db: Database, reader: string, arrival: Arrival): Promise<void> {
  const { token, cameOn, ...rest } = arrival
  const row = { came_on: cameOn, body: JSON.stringify(rest) }
  await db
    .insertInto('arrival')
    .values({ reader, token, ...row })
    .onConflict((conflict) => conflict.columns(['reader', 'token']).doUpdateSet(row))
    .execute()
}

/** See Ledger.arrivals. */
export async function arrivals(db: Database, reader: string): Promise<readonly Arrival[]> {
  const rows = await db.selectFrom('arrival').selectAll().where('reader', '=', reader).execute()
  return rows
    .map(({ token, came_on: cameOn, body }): Arrival => {
      // Only `arrived` writes there.
      return { token, cameOn, ...(JSON.parse(body) as Omit<Arrival, 'token' | 'cameOn'>) }
    })
    .toSorted((a, b) => (a.cameOn > b.cameOn ? -1 : 1))
}

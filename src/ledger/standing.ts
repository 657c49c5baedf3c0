import type { Database } from './tables.js'

/** See Ledger.standing. Entries are never removed, and their positions grow; universes are only ever added. */
export async function standing(db: Database, reader: string): Promise<string> {
  const { position, universes, version } = await db
    .selectNoFrom((here) => [
      here
        .selectFrom('entry')
        .select(({ fn }) => fn.max('position').as('position'))
        .as('position'),
      here
        .selectFrom('universe')
        .select(({ fn }) => fn.countAll().as('universes'))
        .as('universes'),
      here.selectFrom('record_version').select('version').where('reader', '=', reader).as('version'),
    ])
    .executeTakeFirstOrThrow()
  return JSON.stringify([position, universes, version])
}

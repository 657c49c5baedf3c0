import { keptQuery } from './keptQuery.js'
import type { Standing } from './ledger.js'
import type { Database } from './tables.js'

/** See Ledger.standing. Entries are never removed, and their positions grow; universes are only ever added. */
export async function standing(db: Database, reader: string): Promise<Standing> {
  const [row] = await standingOf(db, reader)
  const { position = null, universes = null, version = null } = row ?? {}
  return { whole: JSON.stringify([position, universes, version]), record: version ?? '' }
}

const standingOf = keptQuery((db, reader) =>
  db.selectNoFrom((here) => [
    here
      .selectFrom('entry')
      .select(({ fn }) => fn.max('position').as('position'))
      .as('position'),
    here
      .selectFrom('universe')
      .select(({ fn }) => fn.countAll().as('universes'))
      .as('universes'),
    here.selectFrom('record_version').select('version').where('reader', '=', reader).as('version'),
  ]),
)

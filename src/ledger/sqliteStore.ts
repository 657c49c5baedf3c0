/** A ledger's database as one SQLite file. */
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely'
import { Problem } from '../model/problem.js'
import { driverOf, patiently, STANDSTILL_MS } from './sqliteDriver.js'
import { sqliteModule, type SqliteFile } from './sqliteModule.js'
import type { Store } from './store.js'
import type { Database, Tables } from './tables.js'

/**
 * What a writer keeps of the file in memory: ids fall everywhere in their index, and the 2 MB that SQLite takes by itself
 * are too few for that. Whoever only reads goes through the file once, and would keep it for nothing.
 */
const CACHE_KIB = 65_536

/**
 * @param file is made where it is missing; its folder must be there
 * @throws Problem `refused` where the folder cannot keep a database safely; errors of SQLite as they are
 */
export async function sqliteStore(file: string): Promise<Store> {
  const { DatabaseSync } = await sqliteModule()
  const opened = new DatabaseSync(file, { timeout: STANDSTILL_MS })
  try {
    await patiently(async () => makeDurable(opened, file))
  } catch (error) {
    opened.close()
    throw error
  }
  const db: Database = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => driverOf(opened),
      createIntrospector: (each) => new SqliteIntrospector(each),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  })
  return {
    db,
    manner: {
      position: 'integer',
      // A transaction that may write is begun as one, so its turn has come already.
      takeTurn: async (transaction) => {
        await sql`pragma cache_size = ${sql.lit(-CACHE_KIB)}`.execute(transaction)
      },
      isMade: async (some) => {
        const { rows } = await sql`select 1 from sqlite_master where name = 'ledger_version'`.execute(some)
        return rows.length > 0
      },
    },
    findDamage: async () => {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
      return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
    },
    name: file,
  }
}

/** An acknowledged entry survives a power cut: every commit is on the disk before it returns. */
function makeDurable(file: SqliteFile, name: string): void {
  // In this order: SQLite lowers `synchronous` for some when it changes the journal.
  file.exec('pragma journal_mode = wal')
  file.exec('pragma synchronous = full')
  file.exec('pragma foreign_keys = on')
  const [journal] = file.prepare('pragma journal_mode').all() as [{ journal_mode: string }]
  const [safety] = file.prepare('pragma synchronous').all() as [{ synchronous: number }]
  // 2 is FULL.
  if (journal.journal_mode === 'wal' && safety.synchronous === 2) return
  throw new Problem(
    'refused',
    `${name} cannot be kept safely where it is`,
    'Name a folder on a disk of this machine with --data: a network folder will not do.',
  )
}

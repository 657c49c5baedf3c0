import type { MigrationManner } from './migrate.js'
import type { Database } from './tables.js'

/** A database with what is not the same in each kind of them. Everything else is written once for all kinds. */
export interface Store {
  readonly db: Database
  readonly manner: MigrationManner
  /** What the database itself finds wrong with its own pages, a sentence each. */
  readonly findDamage: () => Promise<readonly string[]>
  /** As messages name it; a password is no part of it. */
  readonly name: string
}

import { Problem } from '../model/problem.js'
import type { ColumnTypes } from './columnTypes.js'
import { MIGRATIONS } from './migrations.js'
import type { Database } from './tables.js'

/** How a kind of database differs from the others in this. */
export interface MigrationManner extends ColumnTypes {
  /** Lets one transaction after the other through, whichever process began it. */
  readonly takeTurn: (transaction: Database) => Promise<void>
  /** Whether there is a table that says how new the others are. */
  readonly isMade: (db: Database) => Promise<boolean>
}

/**
 * Takes the steps that a database still lacks, forward only. Of several processes that start at once one takes them.
 * @throws Problem `refused` where a newer version of the program has been at work: its tables are left alone
 */
export async function migrate(db: Database, manner: MigrationManner): Promise<void> {
  if (isCurrent(await versionOf(db, manner))) return
  await db.transaction().execute(async (transaction) => {
    await manner.takeTurn(transaction)
    const version = await versionOf(transaction, manner)
    if (isCurrent(version)) return
    if (version === null)
      await transaction.schema.createTable('ledger_version').addColumn('version', 'integer').execute()
    for (const step of MIGRATIONS.slice(version ?? 0)) await step(transaction.schema, manner)
    await transaction.deleteFrom('ledger_version').execute()
    await transaction.insertInto('ledger_version').values({ version: MIGRATIONS.length }).execute()
  })
}

function isCurrent(version: number | null): boolean {
  if (version !== null && version > MIGRATIONS.length) throw newerVersion(version)
  return version === MIGRATIONS.length
}

/** Null for a database in which nothing has been made yet. */
async function versionOf(db: Database, { isMade }: MigrationManner): Promise<number | null> {
  if (!(await isMade(db))) return null
  const row = await db.selectFrom('ledger_version').select('version').executeTakeFirst()
  return row?.version ?? 0
}

const newerVersion = (version: number): Problem =>
  new Problem(
    'refused',
    `this database was written by a newer Unspoiled (version ${version} of its tables; this one knows ${MIGRATIONS.length})`,
    'Update the program, or name another folder with --data. Nothing was changed.',
  )

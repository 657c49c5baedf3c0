/** A ledger's database on a PostgreSQL server. */
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool, types } from 'pg'
import type { Store } from './store.js'
import type { Database, Tables } from './tables.js'

/** How long we wait for a server, in milliseconds. */
const PATIENCE_MS = 10_000

/** What writers of a ledger agree to lock, one after the other. Any number will do that nobody else has chosen. */
const TURN = 7_358_114_202

/** PostgreSQL's name for whole numbers of 64 bits. Positions stay far below what a number holds exactly. */
const INT8 = 20

/** @param url as PostgreSQL writes it, `postgres://name:password@host:port/database` */
export async function postgresStore(url: string): Promise<Store> {
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: PATIENCE_MS,
    application_name: 'unspoiled',
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        // What pg itself has for all others is not typed for this.
        type === INT8 ? Number : (types.getTypeParser(type, format) as (value: string) => unknown),
    },
  })
  // A connection that breaks is made anew for whoever asks next; who is using it is told by their query.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db: Database = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(
          // An acknowledged entry survives the end of the server's machine, whatever the server does for others.
          sql`select set_config('synchronous_commit', 'on', false)
              where current_setting('synchronous_commit') = 'off'`.compile(db),
        )
      },
    }),
  })
  return {
    db,
    manner: {
      position: 'bigserial',
      takeTurn: async (transaction) => {
        await sql`select pg_advisory_xact_lock(${sql.lit(TURN)})`.execute(transaction)
      },
      isMade: async (some) => {
        // Not `to_regclass`, which answers from what this connection had read before it waited for its turn.
        const { rows } = await sql`
          select 1 from pg_catalog.pg_tables
          where tablename = 'ledger_version' and schemaname = any(current_schemas(false))`.execute(some)
        return rows.length > 0
      },
    },
    // PostgreSQL finds what is wrong with a page when it reads it, and every page is read when entries are.
    findDamage: async () => [],
    name: serverName(url),
  }
}

/** The address without what is nobody's business. */
export function serverName(url: string): string {
  if (!URL.canParse(url)) return 'the PostgreSQL server'
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

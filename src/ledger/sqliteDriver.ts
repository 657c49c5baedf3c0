/** How kysely works with a SQLite file: one transaction after the other, each waiting for its turn. */
import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import {
  CompiledQuery,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  type SqliteStatement,
  type TransactionSettings,
} from 'kysely'
import { sqliteCode } from './sqliteCode.js'
import type { SqliteFile, SqliteValue } from './sqliteModule.js'

/** How long somebody who wants to write waits for somebody else who does. */
const PATIENCE_MS = 30_000

/** How long SQLite itself waits: it stops the whole process meanwhile. */
export const STANDSTILL_MS = 20

/** SQLite's code for somebody else's writing. */
const BUSY = 5

/** Between two tries. */
const PAUSE_MS = 10

export const driverOf = (file: SqliteFile): Driver => new TakingTurns({ database: asKyselyWants(file) })

class TakingTurns extends SqliteDriver {
  /**
   * A transaction that may write is begun as one: one that begins by reading and goes on to write would fail where
   * somebody else wrote in between. It waits for its turn without stopping the process.
   */
  override async beginTransaction(
    connection: DatabaseConnection,
    { accessMode }: TransactionSettings = {},
  ): Promise<void> {
    if (accessMode === 'read only') return super.beginTransaction(connection)
    await patiently(async () => connection.executeQuery(CompiledQuery.raw('begin immediate')))
  }

  /** After some errors, such as a full disk, SQLite has rolled back by itself, and says that there is nothing to do. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw('rollback'))
    } catch {
      // Then nobody would hear of what went wrong first.
    }
  }
}

/** Tries until nobody else is writing, without stopping the process. */
export async function patiently(work: () => Promise<unknown>): Promise<void> {
  const patientUntil = performance.now() + PATIENCE_MS
  for (;;) {
    try {
      await work()
      return
    } catch (error) {
      if (sqliteCode(error) !== BUSY || performance.now() > patientUntil) throw error
      await setTimeout(PAUSE_MS)
    }
  }
}

function asKyselyWants(file: SqliteFile): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    prepare: (query) => {
      const statement = kept.get(query) ?? asStatement(file, query)
      if (query.length <= LONGEST_KEPT && kept.size < MOST_KEPT) kept.set(query, statement)
      return statement
    },
    close: () => closeWhole(file),
  }
}

/** The program asks the same few questions over and over; preparing one takes longer than answering it. */
const MOST_KEPT = 300

/** In characters: what inserts many rows at once is rarely the same twice. */
const LONGEST_KEPT = 2_000

/** Moves what was written last into the file itself: the package leaves that to whoever opens it next. */
function closeWhole(file: SqliteFile): void {
  try {
    file.exec('pragma wal_checkpoint(passive)')
  } catch {
    // On a full disk, for one: it stays where it is, and nothing is lost.
  }
  file.close()
}

function asStatement(file: SqliteFile, query: string): SqliteStatement {
  const statement = file.prepare(query)
  return {
    reader: /^\s*(?:select|pragma|with)\b/i.test(query),
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    // One of its own: whoever takes row after row lets others ask in between.
    iterate: (parameters) => file.prepare(query).iterate(...values(parameters)),
  }
}

/** The types of the tables see to it that everything we hand over is a text, a number or null. */
const values = (parameters: readonly unknown[]): readonly SqliteValue[] =>
  parameters as readonly SqliteValue[]

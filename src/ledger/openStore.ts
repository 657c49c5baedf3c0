import { mkdir } from 'node:fs/promises'
import { Problem } from '../model/problem.js'
import { databaseFile } from './databaseFile.js'
import { databaseProblem } from './databaseProblem.js'
import type { LedgerPlace } from './ledgerPlace.js'
import { migrate } from './migrate.js'
import { sqliteStore } from './sqliteStore.js'
import type { Store } from './store.js'

/**
 * Opens the database at a place, made where there is none yet and brought up to date.
 * @throws Problem where that cannot be done, or a newer version of the program has been at work
 */
export async function openStore(place: LedgerPlace): Promise<Store> {
  if (place.kind === 'server') return serverStore(place.url)
  try {
    // What somebody has seen is nobody else's business.
    await mkdir(place.path, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw databaseProblem(error, place.path)
  }
  return sqliteFileStore(databaseFile(place.path))
}

async function serverStore(url: string): Promise<Store> {
  const { postgresStore, serverName } = await import('./postgresStore.js')
  if (!/^postgres(?:ql)?:\/\//.test(url)) {
    throw new Problem(
      'usage',
      'this is no address of a PostgreSQL server',
      'Write it as postgres://name@host:5432/database.',
    )
  }
  return upToDate(serverName(url), async () => postgresStore(url))
}

/**
 * A store in a file of its own, such as a backup.
 * @param name of the file, as messages show it
 */
export const sqliteFileStore = async (file: string, name = file): Promise<Store> =>
  upToDate(name, async () => sqliteStore(file))

async function upToDate(name: string, open: () => Promise<Store>): Promise<Store> {
  try {
    const store = await open()
    try {
      await migrate(store.db, store.manner)
      return store
    } catch (error) {
      await store.db.destroy()
      throw error
    }
  } catch (error) {
    throw databaseProblem(error, name)
  }
}

import { Problem } from '../model/problem.js'
import { sqliteCode } from './sqliteCode.js'
import { sqliteModule, type SqliteFile } from './sqliteModule.js'

/** SQLite's code for somebody else's lock. */
const BUSY = 5

/**
 * Does something that only one process of this machine may do at a time. However a process ends, the system gives back
 * what it held.
 * @param lock a file for it, made where there is none
 * @throws Problem `refused` where another process is doing it
 */
export async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const { DatabaseSync } = await sqliteModule()
  const file = new DatabaseSync(lock, { timeout: 0 })
  try {
    hold(file)
    return await work()
  } finally {
    file.close()
  }
}

function hold(file: SqliteFile): void {
  try {
    file.exec('begin exclusive')
  } catch (error) {
    if (sqliteCode(error) !== BUSY) throw error
    throw new Problem(
      'refused',
      'another process of Unspoiled is collecting here already',
      'Let it go on, or stop it first; several may collect together on PostgreSQL.',
    )
  }
}

/** Backups: a file that is a ledger itself, whatever kind of database the ledger has. */
import { copyFile, mkdtemp, open, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { Problem } from '../model/problem.js'
import { copyRows, holdsAnything, removeRows } from './copyRows.js'
import { databaseProblem } from './databaseProblem.js'
import { findDamage } from './findDamage.js'
import { sqliteFileStore } from './openStore.js'
import type { Store } from './store.js'

const DAMAGED = 'Keep it as it is, and put the latest good backup in its place with `unspoiled restore FILE`.'

/** See Ledger.backUp. The file appears under its name only when it is whole and on the disk. */
export async function backUpTo(store: Store, file: string): Promise<void> {
  if (await isThere(file)) {
    throw new Problem(
      'refused',
      `${file} is there already`,
      'Name a new file; backups are never overwritten.',
    )
  }
  const [damage] = await findDamage(store)
  if (damage !== undefined) {
    throw new Problem('unreadable', `${store.name} is damaged: ${damage}`, DAMAGED)
  }
  const part = `${file}.part`
  try {
    await rm(part, { force: true })
    const backup = await sqliteFileStore(part, file)
    try {
      await copyEverything(store, backup)
      // So that the file is all there is of it, and can be read from a disk that cannot be written.
      await sql`pragma journal_mode = delete`.execute(backup.db)
    } finally {
      await backup.db.destroy()
    }
    await rename(part, file)
    await flushFolder(dirname(file))
  } catch (error) {
    for (const rest of [part, `${part}-wal`, `${part}-shm`]) await rm(rest, { force: true }).catch(() => {})
    throw databaseProblem(error, file)
  }
}

/** Within a transaction that sees one moment, so that others may go on writing. */
async function copyEverything(from: Store, to: Store): Promise<void> {
  const moment = from.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  await moment.execute(async (before) =>
    to.db.transaction().execute(async (after) => copyRows(before, after)),
  )
}

/** See Ledger.restore. */
export async function restoreFrom(
  store: Store,
  file: string,
  replacing: 'nothing' | 'everything',
): Promise<void> {
  await withBackup(file, async (backup) =>
    store.db.transaction().execute(async (transaction) => {
      await store.manner.takeTurn(transaction)
      if (replacing === 'everything') await removeRows(transaction)
      else if (await holdsAnything(transaction)) throw isKeptAlready(store.name)
      await copyRows(backup.db, transaction)
    }),
  )
}

/** Works on a copy: a backup of an older version is brought up to date before it is read. */
async function withBackup(file: string, use: (backup: Store) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'unspoiled-'))
  try {
    const backup = await openCopy(file, join(folder, 'backup.sqlite'))
    try {
      await use(backup)
    } finally {
      await backup.db.destroy()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function openCopy(file: string, copy: string): Promise<Store> {
  if (!(await isThere(file))) {
    throw new Problem('not-found', `there is no file ${file}`, 'Name a file that `unspoiled backup` wrote.')
  }
  try {
    await copyFile(file, copy)
    const backup = await sqliteFileStore(copy, file)
    const damage = await findDamage(backup).catch(async (error: unknown) => {
      await backup.db.destroy()
      throw error
    })
    if (damage.length === 0) return backup
    await backup.db.destroy()
    throw new Problem('unreadable', `${file} is damaged: ${damage[0]}`, 'Restore another backup.')
  } catch (error) {
    throw databaseProblem(error, file)
  }
}

const isKeptAlready = (name: string): Problem =>
  new Problem(
    'refused',
    `${name} holds something already`,
    'Back it up first; then `--force` replaces all of it with what the backup holds.',
  )

const isThere = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** A file that was renamed may have its old name again after a power cut, unless its folder is on the disk too. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null)
  // Windows does not open folders, and needs no such thing.
  if (handle === null) return
  await handle.sync().finally(async () => handle.close())
}

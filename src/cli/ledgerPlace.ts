/** Where the ledger is: as the command says, else the environment, else the user's data folder. */
import { homedir } from 'node:os'
import path from 'node:path'
import type { Command } from 'commander'
import type { KeepingWorld } from '../app/withLedger.js'

export interface PlaceOptions {
  readonly data?: string
  readonly database?: string
}

/** The parts of a process that say where a user's data belongs. */
export interface Home {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  readonly home: string
}

/** Gives a command the options that say where the ledger is. */
export const withPlace = (command: Command): Command =>
  command
    .option('--data <DIR>', 'the folder in which everything is kept')
    .option('--database <URL>', 'a PostgreSQL server instead: postgres://…')

export const ledgerPlaceOf = (
  { data, database }: PlaceOptions,
  home: Home = { env: process.env, platform: process.platform, home: homedir() },
): KeepingWorld['place'] => {
  if (data !== undefined) return { kind: 'folder', path: data }
  const url = database ?? setting(home, 'UNSPOILED_DATABASE')
  if (url !== null) return { kind: 'server', url }
  return { kind: 'folder', path: setting(home, 'UNSPOILED_DATA') ?? dataFolder(home) }
}

/** The XDG Base Directory Specification; on other systems what their makers recommend. */
function dataFolder(home: Home): string {
  if (home.platform === 'win32') {
    const local = setting(home, 'LOCALAPPDATA') ?? path.win32.join(home.home, 'AppData', 'Local')
    return path.win32.join(local, 'Unspoiled')
  }
  if (home.platform === 'darwin') {
    return path.posix.join(home.home, 'Library', 'Application Support', 'Unspoiled')
  }
  const shared = setting(home, 'XDG_DATA_HOME')
  // The specification: a path that is not absolute is invalid and to be ignored.
  const base = shared?.startsWith('/') === true ? shared : path.posix.join(home.home, '.local', 'share')
  return path.posix.join(base, 'unspoiled')
}

/** What is set to nothing is not set. */
function setting({ env }: Home, name: string): string | null {
  const value = env[name] ?? ''
  return value === '' ? null : value
}

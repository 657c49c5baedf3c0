/** A PostgreSQL server for tests, with nothing in it, where the machine has the programs for one. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Client } from 'pg'

export interface PostgresServer {
  /** @returns the address of a new database */
  readonly makeDatabase: () => Promise<string>
  /** Ends it at once, as a power cut would, and starts it again on what is on the disk. */
  readonly crash: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** The folder of `initdb` and `postgres`; null where there is none. */
export function postgresPrograms(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versions.map((each) => join(debian, each, 'bin')),
  ]
  return (
    folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ??
    null
  )
}

export async function startPostgres(programs: string): Promise<PostgresServer> {
  const data = mkdtempSync(join(tmpdir(), 'unspoiled-postgres-'))
  const user = otherThanRoot()
  if (user !== null) chownSync(data, user.uid, user.gid)
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-A', 'trust', '-U', 'keeper', '-E', 'UTF8', '--no-sync'],
    {
      ...user,
      cwd: data,
      stdio: 'ignore',
    },
  )
  const port = await freePort()
  const run = (): ChildProcess =>
    spawn(
      join(programs, 'postgres'),
      ['-D', data, '-p', `${port}`, '-k', '', '-c', 'listen_addresses=127.0.0.1'],
      {
        ...user,
        cwd: data,
        stdio: 'ignore',
      },
    )
  const at = (database: string): string => `postgres://keeper@127.0.0.1:${port}/${database}`
  let server = run()
  let databases = 0
  await answering(at('postgres'))
  return {
    makeDatabase: async () => {
      const name = `ledger_${(databases += 1)}`
      await withClient(at('postgres'), async (client) => client.query(`create database ${name}`))
      return at(name)
    },
    crash: async () => {
      await ended(server, 'SIGKILL')
      // It does not start while processes of the one that was killed are still there.
      do {
        server = run()
        await Promise.race([
          answering(at('postgres')),
          new Promise((resolve) => server.once('exit', resolve)),
        ])
      } while (server.exitCode !== null)
    },
    stop: async () => {
      // Nobody wants to read what is on the disk.
      await ended(server, 'SIGQUIT')
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root: then as its own user where there is one, else as nobody. */
function otherThanRoot(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const user = spawnSync('id', ['postgres']).status === 0 ? 'postgres' : 'nobody'
  return { uid: idOf('-u', user), gid: idOf('-g', user) }
}

const idOf = (flag: string, user: string): number =>
  Number(spawnSync('id', [flag, user]).stdout.toString().trim())

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  // What listens on a port has an address with one.
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await withClient(url, async (client) => client.query('select 1'))
    } catch (error) {
      if (tries > 300) throw error
      await setTimeout(50)
    }
  }
}

async function withClient(url: string, use: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  await use(client).finally(async () => client.end())
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const end = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await end
}

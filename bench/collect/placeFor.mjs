import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { checkout } from '../where.mjs'

/**
 * Where a replay keeps its ledger: in a file of its own, in a database that is named, or on a PostgreSQL that is started
 * for it, as the tests start theirs.
 *
 * @param options.database the address of a database; absent for none
 * @param options.postgres whether to start a server, where no database is named
 * @returns the place, and how it is given up again; null where this machine has no PostgreSQL to start
 */
export async function placeFor({ database, postgres }) {
  if (database !== undefined) return { place: { kind: 'server', url: database }, giveUp: async () => {} }
  if (postgres) return onOwnServer()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unspoiled-replay-'))
  const giveUp = async () => rmSync(folder, { recursive: true })
  return { place: { kind: 'folder', path: folder }, giveUp }
}

async function onOwnServer() {
  // The tests are TypeScript, and are not built.
  const { runnerImport } = await import('vite')
  const file = path.join(checkout, 'test/ledgers/startPostgres.ts')
  const { postgresPrograms, startPostgres } = (await runnerImport(file)).module
  const programs = postgresPrograms()
  if (programs === null) return null
  const { makeDatabase, stop } = await startPostgres(programs)
  return { place: { kind: 'server', url: await makeDatabase() }, giveUp: stop }
}

/**
 * A large made-up universe in memory: how long it takes to load from the ledger, to draw a horizon over all of it, to
 * decide, to show somebody, until a new entry of another process is seen, to search and to complete names. Beside it the
 * same questions in SQLite, and CASL's decisions.
 *
 *     npm run bench universe                        10,000 to 1,000,000 statements; minutes, most of them to write the ledgers
 *     node bench/run.mjs universe 3000000           other sizes
 *     node bench/run.mjs universe 1000000 FOLDER    keeps the ledger there, or takes the one that is there
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const sizes = process.argv.slice(2).map(Number).filter(Number.isInteger)
const kept = process.argv.slice(2).find((each) => !Number.isInteger(Number(each)))
const rows = []
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  const folder = kept ?? mkdtempSync(path.join(tmpdir(), 'unspoiled-universe-'))
  if (!existsSync(path.join(folder, 'ledger.sqlite'))) run('makeLedger.mjs', folder, size)
  rows.push(JSON.parse(run('measureUniverse.mjs', folder, size)))
  if (kept === undefined) rmSync(folder, { recursive: true })
}
console.table(Object.fromEntries(rows.map(({ statements, ...row }) => [statements, row])))
const most = Math.max(...rows.map((row) => row.statements))
const { rows: searches, ...index } = JSON.parse(run('measureSearch.mjs', most))
console.table([index])
console.table(searches)
console.table(JSON.parse(run('measureOthers.mjs', Math.min(1_000_000, most))))

function run(script, ...options) {
  const file = fileURLToPath(new URL(`universe/${script}`, import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', file, ...options.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (status !== 0) process.exit(status ?? 1)
  return stdout
}

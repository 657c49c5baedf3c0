/**
 * A server with a library, asked by ten connections at once from the same machine: how soon it is ready, its memory, and
 * for each page how many requests a second and how long they take. Beside it the bare framework and bare Node.js with an
 * answer as large, in the same run.
 *
 *     npm run bench serve             the library of 200 shows, and that of 25 to 400 shows, each twice the one before
 *     node bench/run.mjs serve large  2,000 titles, 40,000 episodes, 400,000 articles, 10 readers; minutes
 *
 * The pages are asked on behalf of readers, each with a token.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { showId } from './serve/libraryEntries.mjs'
import { nameOfShow } from './serve/libraryEntries.mjs'

const CONNECTIONS = 10
const SECONDS = 5

/** The library that stands for a household's: 3,944 of 10,000 episodes seen, at 200 shows. */
const household = (shows) => ({
  shows,
  episodes: 50,
  articles: shows * 25,
  readers: 1,
  seen: Math.round(shows * 19.72),
})
const DESIGN = { shows: 2000, episodes: 20, articles: 400_000, readers: 10, seen: 4000 }

const PAGES = [
  ['a list of 40', () => '/api/v1/works?limit=40'],
  ['a work with its episodes', (turn, { shows }) => `/api/v1/works/${showId(turn % shows)}`],
  ['a month of calendar', (turn) => monthOf(turn)],
  [
    'search',
    (turn, { shows }) => `/api/v1/search?words=${encodeURIComponent(nameOfShow(turn % shows).split(' ')[0])}`,
  ],
  ['what to watch next', () => '/api/v1/next'],
  ['news', () => '/api/v1/news?limit=40'],
]

function monthOf(turn) {
  const month = `${2006 + (turn % 20)}-${String(1 + (turn % 12)).padStart(2, '0')}`
  return `/api/v1/calendar?since=${month}-01&until=${month}-28`
}

if (process.argv[2] === 'large') console.table(await measured(DESIGN))
else {
  console.table(await measured(household(200)))
  console.table(await bare())
  const rows = []
  for (const shows of [25, 50, 100, 200, 400])
    rows.push(...(await measured(household(shows), 2)).map((row) => ({ shows, ...row })))
  console.table(rows.filter(({ page }) => page !== 'start'))
}

async function measured(library, seconds = SECONDS) {
  const folder = mkdtempSync(path.join(tmpdir(), 'unspoiled-serve-bench-'))
  try {
    const tokens = made(folder, library)
    const server = await started(folder)
    const rows = [{ page: 'start', 'ready ms': server.readyMs, 'idle MB': megabytes(server.pid) }]
    for (const [page, addressOf] of PAGES)
      rows.push({ page, ...(await asked(server, { addressOf, library, tokens, seconds })) })
    rows.push({ page: 'end', 'idle MB': megabytes(server.pid) })
    server.stop()
    return rows
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function made(folder, library) {
  const script = fileURLToPath(new URL('serve/makeLibrary.mjs', import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [script, folder, JSON.stringify(library)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (status !== 0) process.exit(status ?? 1)
  return JSON.parse(stdout)
}

async function started(folder) {
  const began = performance.now()
  const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
  const options = ['serve', '--port', '0', '--data', folder, '--log', 'error', '--collect', 'off']
  const child = spawn(process.execPath, [main, ...options], { stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await new Promise((resolve) => {
    child.stdout.on('data', (words) => {
      const [, found] = /is at (http:\S+)/.exec(String(words)) ?? []
      if (found !== undefined) resolve(found)
    })
  })
  await fetch(`${address}/readyz`)
  return {
    address,
    pid: child.pid,
    readyMs: Math.round(performance.now() - began),
    stop: () => child.kill('SIGINT'),
  }
}

/** Resident memory as Linux tells it. */
function megabytes(pid) {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1024)
}

async function asked({ address, pid }, { addressOf, library, tokens, seconds }) {
  const requests = Array.from({ length: 240 }, (_, turn) => ({
    path: addressOf(turn, library),
    headers: { authorization: `Bearer ${tokens[turn % tokens.length]}` },
  }))
  const began = performance.now()
  const first = await fetch(address + requests[0].path, { headers: requests[0].headers })
  const bytes = (await first.arrayBuffer()).byteLength
  const firstMs = performance.now() - began
  const {
    requests: done,
    latency,
    non2xx,
  } = await autocannon({ url: address, connections: CONNECTIONS, duration: seconds, requests })
  return {
    status: first.status,
    bytes,
    'first ms': Math.round(firstMs),
    'a second': Math.round(done.average),
    'p50 ms': latency.p50,
    'p99 ms': latency.p99,
    failed: non2xx,
    MB: megabytes(pid),
  }
}

/** What is left to be had at all: the framework and Node.js alone, with an answer of 8 kB. */
async function bare() {
  const rows = []
  for (const kind of ['hono', 'node:http']) {
    const script = fileURLToPath(new URL('serve/bareServer.mjs', import.meta.url))
    const child = spawn(process.execPath, [script, kind], { stdio: ['ignore', 'pipe', 'inherit'] })
    const address = await new Promise((resolve) =>
      child.stdout.once('data', (words) => resolve(String(words).trim())),
    )
    const { requests, latency } = await autocannon({
      url: address,
      connections: CONNECTIONS,
      duration: SECONDS,
    })
    rows.push({ bare: kind, 'a second': Math.round(requests.average), 'p99 ms': latency.p99 })
    child.kill()
  }
  return rows
}

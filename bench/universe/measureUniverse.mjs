/** A process of its own, so that nothing but the universe is in its memory: loads one and asks it. Prints JSON. */
import { openLedger } from '../../dist/ledger/openLedger.js'
import { followUniverses } from '../../dist/app/followUniverses.js'
import { NOTHING_SEEN } from '../../dist/horizon/horizon.js'
import { restrict } from '../../dist/horizon/restrict.js'
import { whoIs } from '../../dist/views/who/whoIs.js'
import { entityId, nameOfEntity, workId, zipf } from './generatedEntries.mjs'
import { randomFrom } from './randomFrom.mjs'
import { median, quantile } from './quantile.mjs'

const DRAWN = 2000
const WARM = 500
const DECISIONS = 50_000_000
const [folder, count] = [process.argv[2], Number(process.argv[3])]
const mb = () => Math.round(process.memoryUsage().rss / 1e6)
/**
 * By the clock, and by the clock or the processor, whichever says less: other programs take time from the clock, and what
 * the engine compiles and tidies meanwhile in threads of its own is not waited for.
 */
const timed = async (work) => {
  const before = process.cpuUsage()
  const began = performance.now()
  const result = await work()
  const ms = performance.now() - began
  const { user, system } = process.cpuUsage(before)
  return { result, ms, cpuMs: Math.min(ms, (user + system) / 1000) }
}
/** A reader who has seen the first seasons of the first works. */
const horizon = (works, seasons) => ({
  ...NOTHING_SEEN,
  seen: Array.from(
    { length: works * seasons },
    (_, index) => `${workId(index % works)}/${1 + Math.floor(index / works)}`,
  ),
})

const ledger = await openLedger({ kind: 'folder', path: folder }, () => new Date())
const followed = followUniverses(ledger, ['bench'])
const {
  result: { universe },
  ms: loadMs,
  cpuMs: loadCpuMs,
} = await timed(() => followed.latest())
const loaded = mb()
const { cpuMs: firstMs } = await timed(() => restrict(universe, horizon(20, 3)))
const horizons = []
for (let turn = 0; turn < 21; turn += 1)
  horizons.push((await timed(() => restrict(universe, horizon(10 + turn, 1 + (turn % 5))))).cpuMs)
const visible = restrict(universe, horizon(30, 4))
const { end } = visible.statements
const deciding = []
for (let turn = 0; turn < 3; turn += 1)
  deciding.push((await timed(() => decide(visible.statements, end))).cpuMs)
const shown = await timed(() => visible.statements.length)

const entities = Math.max(20, Math.floor(count / 20))
const named = new Set(visible.entities.map(({ id }) => id))
const names = drawNames(DRAWN, 11)
const { cpuMs: firstViewMs } = await timed(() => whoIs(visible, { words: names[0] ?? '' }))
// The engine compiles while it is asked: others are shown to another reader first.
const another = restrict(universe, horizon(20, 3))
for (const words of drawNames(WARM, 12)) whoIs(another, { words, limit: 20 })
/** What the page shows of somebody at first, and as much as is told where nobody says how much. */
const pages = await viewsOf({ limit: 20 })
const views = await viewsOf({})
const asked = mb()

/** Somebody whose name is public, and of whom little is said. */
const seldomNamed = entities - 2 - (entities % 2)
const additions = []
for (let more = 0; more < 7; more += 1) additions.push(await addOne(more))
await ledger.close()
console.log(
  JSON.stringify({
    statements: count,
    'load s': round(loadMs / 1000),
    'load cpu s': round(loadCpuMs / 1000),
    'loaded MB': loaded,
    'first horizon ms': round(firstMs),
    'horizon ms, best': round(Math.min(...horizons)),
    median: round(median(horizons)),
    'decisions M/s': round(DECISIONS / Math.min(...deciding) / 1000),
    shown: shown.result,
    'first view ms': round(firstViewMs),
    'view of 20, p50 ms': round(quantile(pages, 0.5), 3),
    'p99 ms': round(quantile(pages, 0.99)),
    'view of 100, p50 ms': round(quantile(views, 0.5), 3),
    'its p99 ms': round(quantile(views, 0.99)),
    'asked MB': asked,
    'new entry ms': round(median(additions.map(({ seen }) => seen)), 2),
    'and its horizon': round(median(additions.map(({ horizon: ms }) => ms)), 2),
  }),
)

/** Names of some whom the reader may know, drawn by how much is said of them. */
function drawNames(most, seed) {
  const draw = zipf(entities, randomFrom(seed))
  const drawn = []
  while (drawn.length < most) {
    const entity = draw()
    if (named.has(entityId(entity))) drawn.push(nameOfEntity(entity))
  }
  return drawn
}

/** How long it takes to show each of those who were drawn, to a reader who comes anew. */
async function viewsOf(part) {
  const fresh = restrict(universe, horizon(30, 4))
  const taken = []
  for (const words of names) taken.push((await timed(() => whoIs(fresh, { words, ...part }))).cpuMs)
  return taken
}

function decide(statements, rows) {
  let yes = 0
  let row = 0
  for (let asking = 0; asking < DECISIONS; asking += 1) {
    row = (row + 7919) % rows
    if (statements.has(row)) yes += 1
  }
  return yes
}

/** From the moment another process has kept an entry until an answer shows it. */
async function addOne(more) {
  const { spawnSync } = await import('node:child_process')
  const script = new URL('appendOne.mjs', import.meta.url)
  spawnSync(process.execPath, [script.pathname, folder, String(more), String(seldomNamed)], {
    stdio: 'inherit',
  })
  const began = performance.now()
  const { universe: latest } = await followed.latest()
  const before = performance.now()
  const now = restrict(latest, horizon(30, 4))
  const ms = performance.now() - before
  const answer = JSON.stringify(whoIs(now, { words: nameOfEntity(seldomNamed) }))
  if (!answer.includes(`as never before ${more}.`)) throw new Error('a new entry is not seen')
  return { seen: performance.now() - began, horizon: ms }
}

function round(number, digits = 1) {
  return Number(number.toFixed(digits))
}

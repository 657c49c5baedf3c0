/** A process of its own, so that nothing but the universe is in its memory: searches one and completes names. Prints JSON. */
import { NOTHING_SEEN } from '../../dist/horizon/horizon.js'
import { restrict } from '../../dist/horizon/restrict.js'
import { searchWords } from '../../dist/horizon/words/searchWords.js'
import { growingUniverse } from '../../dist/universe/growingUniverse.js'
import { search } from '../../dist/views/search/search.js'
import { suggest } from '../../dist/views/search/suggest.js'
import { generatedEntries, workId } from './generatedEntries.mjs'
import { quantile } from './quantile.mjs'
import { randomFrom } from './randomFrom.mjs'

const ASKED = 600
const NEW_HORIZONS = 20
const count = Number(process.argv[2])
const mb = () => {
  globalThis.gc?.()
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return (heapUsed + external + arrayBuffers) / 1e6
}
/**
 * By the clock or by the processor, whichever says less: other programs take time from the clock, and what the engine
 * compiles and tidies meanwhile in threads of its own is not waited for.
 */
const timed = (work) => {
  const before = process.cpuUsage()
  const began = performance.now()
  work()
  const ms = performance.now() - began
  const { user, system } = process.cpuUsage(before)
  return Math.min(ms, (user + system) / 1000)
}
/** A reader who has seen the first seasons of the first works. */
const horizon = (works, seasons) => ({
  ...NOTHING_SEEN,
  seen: Array.from(
    { length: works * seasons },
    (_, index) => `${workId(index % works)}/${1 + Math.floor(index / works)}`,
  ),
})

const growing = growingUniverse()
growing.add(generatedEntries(count))
const universe = growing.now()
const visible = restrict(universe, horizon(20, 3))
const random = randomFrom(3)
const wordsOf = ({ value, role, sources }) =>
  searchWords([value, role, ...sources.map(({ quote }) => quote)].filter((text) => text !== null).join(' '))

/** Words of statements that are visible, or that are not, one from each of some rows. */
function drawWords(isVisible) {
  const words = []
  const { statements } = visible
  while (words.length < ASKED) {
    const row = random(statements.end)
    if (statements.has(row) !== isVisible) continue
    const all = wordsOf(isVisible ? statements.statementIn(row) : universe.statements.statementIn(row))
    if (all.length > 0) words.push(all[random(all.length)])
  }
  return words
}
const swapped = (word) => word.slice(0, 1) + word.charAt(2) + word.charAt(1) + word.slice(3)
const questionsOf = (shown, hidden) => ({
  'visible words': shown,
  'two of them': shown.map((word, at) => `${word} ${shown[(at + 1) % ASKED]}`),
  'hidden words': hidden,
  slips: shown.filter((word) => word.length > 3).map(swapped),
  beginnings: shown.map((word) => word.slice(0, 1 + random(4))),
})
const QUESTIONS = questionsOf(drawWords(true), drawWords(false))
const OTHERS = questionsOf(drawWords(true), drawWords(false))

const before = mb()
const firstMs = timed(() => search(visible, { words: 'harbour' }))
const grown = mb() - before
// The engine compiles while it is asked: other words are asked for first, and what was left behind is tidied away.
for (const words of Object.values(OTHERS).flat()) {
  search(visible, { words })
  suggest(visible, { words })
}
globalThis.gc?.()
const rows = {}
for (const [kind, questions] of Object.entries(QUESTIONS)) {
  put(
    kind,
    'search',
    questions.map((words) => timed(() => search(visible, { words }))),
  )
  put(
    kind,
    'suggest',
    questions.map((words) => timed(() => suggest(visible, { words }))),
  )
}
const fresh = Array.from({ length: NEW_HORIZONS }, (_, turn) => restrict(universe, horizon(10 + turn, 2)))
put(
  'first of a new horizon',
  'search',
  fresh.map((each, at) => timed(() => search(each, { words: QUESTIONS['visible words'][at] }))),
)
const others = Array.from({ length: NEW_HORIZONS }, (_, turn) => restrict(universe, horizon(9 + turn, 3)))
put(
  'first of a new horizon',
  'suggest',
  others.map((each, at) => timed(() => suggest(each, { words: QUESTIONS['visible words'][at] }))),
)
console.log(
  JSON.stringify({
    statements: count,
    'first search ms': Math.round(firstMs),
    'index MB': Math.round(grown),
    rows,
  }),
)

function put(kind, outlet, times) {
  rows[kind] ??= {}
  rows[kind][`${outlet} p50 ms`] = Number(quantile(times, 0.5).toFixed(2))
  rows[kind][`${outlet} p99 ms`] = Number(quantile(times, 0.99).toFixed(1))
}

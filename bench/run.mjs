/**
 * Measures speed, memory and quality of the built program, and prints a table for each.
 *
 *     npm run bench                    everything; minutes, because `linear` reads 50 MB at once
 *     node bench/run.mjs speed …       one of them, with its own options
 *
 * UNSPOILED_SHARED names the folder of the collections, UNSPOILED_DIST another built program. What is absent is
 * skipped with a sentence.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const BENCHES = {
  speed: 'articles a second, beside wink-nlp',
  memory: 'memory after 1, 5 and 20 times the same articles',
  start: 'one article as a whole process',
  ledger: 'keeping and handing out a million entries',
  universe: 'a large universe in memory, beside SQLite and CASL',
  serve: 'a server with a library, asked by ten connections at once',
  web: 'the page as a phone has it',
  linear: 'time for a text of 1 kB to 50 MB',
  sentences: 'sentence boundaries',
  moments: 'dates',
  names: 'works, people and characters',
  quotations: 'who said what',
  collect: 'thousands of feed items, week by week, with all that goes wrong',
  pages: 'articles from web pages',
  feeds: 'feeds of every dialect',
  twins: 'reprints and rewrites, told from other reports',
  relevance: 'which universes the items of feeds speak of',
  packs: 'what packs made from collections tell, and whether any of it too early',
}

const [name, ...args] = process.argv.slice(2)
if (name === undefined) for (const each of Object.keys(BENCHES)) run(each, [])
else if (name in BENCHES) run(name, args)
else {
  console.error(`There is no bench “${name}”. There are ${Object.keys(BENCHES).join(', ')}.`)
  process.exitCode = 2
}

function run(bench, options) {
  console.log(`\n== ${bench}: ${BENCHES[bench]}`)
  const script = fileURLToPath(new URL(`${bench}.mjs`, import.meta.url))
  const { status } = spawnSync(process.execPath, [script, ...options], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}

// How well and how fast sentences are split, against articles split by hand. Run after `npm run build`:
//   node bench/sentences.mjs [--misses]
// The articles lie in the folder that UNSPOILED_SHARED names (default ../shared); without them nothing is measured.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { tallyBoundaries } from './sentences/tallyBoundaries.mjs'
import { loadBuilt, shared } from './where.mjs'

const { splitSentences } = await loadBuilt('reading/sentences/splitSentences.js')
const onMiss = process.argv.includes('--misses') ? printMisses : undefined

const sets = ['dev', 'train'].map((set) => path.join(shared, 'eval', set)).filter(existsSync)
if (sets.length === 0) console.log(`no articles in ${shared}: nothing measured`)
else {
  for (const set of sets) measureSet(set)
  measureSpeed(sets.flatMap(textsOf))
}

function startsOf(text) {
  return splitSentences(text).map(({ start }) => start)
}

function measureSet(folder) {
  const { gold, ours, both } = tallyBoundaries(folder, startsOf, onMiss)
  console.log(
    `${path.basename(folder)}: ${gold} boundaries, found ${percent(both / gold)}, of ours right ${percent(both / ours)}`,
  )
}

function printMisses(text, gold, ours) {
  const around = (start) =>
    JSON.stringify(`${text.slice(Math.max(0, start - 40), start)}|${text.slice(start, start + 30)}`)
  for (const start of gold) if (!ours.has(start)) console.log(`missed ${around(start)}`)
  for (const start of ours) if (!gold.has(start)) console.log(`extra  ${around(start)}`)
}

function textsOf(folder) {
  const articles = path.join(folder, 'articles')
  return readdirSync(articles).map((file) => readFileSync(path.join(articles, file), 'utf8'))
}

/** Articles of the 470 words, about 2,800 characters, that the figures of the project speak of. */
function measureSpeed(texts) {
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  for (const text of texts) splitSentences(text)
  const rounds = 20
  const began = performance.now()
  for (let round = 0; round < rounds; round++) for (const text of texts) splitSentences(text)
  const seconds = (performance.now() - began) / 1000
  console.log(`${Math.round((rounds * characters) / 2800 / seconds)} articles of 470 words a second`)
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`
}

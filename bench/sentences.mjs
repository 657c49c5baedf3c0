// How well and how fast sentences are split, against articles split by hand. Run after `npm run build`:
//   node bench/sentences.mjs [--misses]
// The articles lie in the folder that UNSPOILED_SHARED names (default ../shared); without them nothing is measured.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { splitSentences } from '../dist/reading/sentences/splitSentences.js'

const shared = process.env['UNSPOILED_SHARED'] ?? new URL('../../shared', import.meta.url).pathname
const sets = ['dev', 'train'].map((set) => path.join(shared, 'eval', set)).filter(existsSync)
if (sets.length === 0) console.log(`no articles in ${shared}: nothing measured`)
else measureSpeed(sets.flatMap(measureSet))

/** A boundary is the place where the next sentence starts. */
function measureSet(folder) {
  const articles = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8'))
  const count = { gold: 0, ours: 0, both: 0 }
  const texts = articles.map((article) => {
    const text = readFileSync(path.join(folder, 'articles', `${article.id}.txt`), 'utf8')
    const gold = new Set(article.sentences.map((sentence) => sentence.start))
    const ours = new Set(splitSentences(text).map((sentence) => sentence.start))
    const both = [...ours].filter((start) => gold.has(start)).length
    count.gold += gold.size
    count.ours += ours.size
    count.both += both
    if (process.argv.includes('--misses')) printMisses(text, gold, ours)
    return text
  })
  const recall = percent(count.both / count.gold)
  const precision = percent(count.both / count.ours)
  console.log(
    `${path.basename(folder)}: ${count.gold} boundaries, found ${recall}, of ours right ${precision}`,
  )
  return texts
}

function printMisses(text, gold, ours) {
  const around = (start) =>
    JSON.stringify(`${text.slice(Math.max(0, start - 40), start)}|${text.slice(start, start + 30)}`)
  for (const start of gold) if (!ours.has(start)) console.log(`missed ${around(start)}`)
  for (const start of ours) if (!gold.has(start)) console.log(`extra  ${around(start)}`)
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

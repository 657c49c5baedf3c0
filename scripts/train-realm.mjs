// Learns to tell story from world and what would spoil, and writes src/reading/realm/realmWeights.ts.
//
//   npm run build && node scripts/train-realm.mjs TEACHER [--try]      (--try measures and writes nothing)
//
// Learns from: 87 articles of the folder that UNSPOILED_SHARED names (eval/train), sections of film articles there, the
// articles written for this project (realm/articles), and what two teachers say of the same sentences and of common
// words (realm/teach.mjs, which made the folder TEACHER). The articles of eval/dev are only measured.
// Deterministic: the same inputs give the same bytes. Takes four minutes. Where the program says that its model must be
// trained again, run realm/forgetModel.mjs and build first.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { CUE_NAMES } from '../dist/reading/realm/cues.js'
import { judgeSentences } from '../dist/reading/realm/judgeSentences.js'
import { readModel } from '../dist/reading/realm/realmModel.js'
import { readArticle } from '../dist/reading/readArticle.js'
import { fitNetwork } from './realm/fitNetwork.mjs'
import { foldsOf } from './realm/foldsOf.mjs'
import { learnVectors } from './realm/learnVectors.mjs'
import { entriesWith, lessonsOf, startOf } from './realm/lessonsOf.mjs'
import { packModel } from './realm/packModel.mjs'
import { readArticles, readOwnArticles, readSections } from './realm/readSets.mjs'
import { reportArticles, reportSections } from './realm/report.mjs'
import { sampleSections } from './realm/sampleSections.mjs'
import { writeModel } from './realm/writeModel.mjs'

const DIMS = 41
const MOST_ROWS = 15_000
/** One film in so many is kept from learning, to measure sections. */
const HELD_OUT = 10
/** Sentences of articles count more than those of sections. */
const NEWS_WEIGHT = 2

const [teacher] = process.argv.slice(2)
const sections = readSections(readArticle)
const train = readArticles('train', readArticle)
const own = readOwnArticles(readArticle)
const dev = readArticles('dev', readArticle)

const titles = [...new Set(sections.map(({ title }) => title))].toSorted((a, b) => (a < b ? -1 : 1))
const isHeldOut = ({ title }) => titles.indexOf(title) % HELD_OUT === 0
const { plotStart, entries } = learnVectors({ ...taught(), dims: DIMS, mostRows: MOST_ROWS })
const articles = lessonsOf([...train, ...own], entries)

const crossed = new Map(
  foldsOf(articles).flatMap(([kept, left]) => {
    const model = readModel(packed(kept))
    return left.map(({ id, sentences }) => [id, judgeSentences(sentences, model)])
  }),
)
reportArticles('train, each article by a model that has not seen it', train, ({ id }) => crossed.get(id))
const weights = packed(articles)
const trained = readModel(weights)
reportArticles('dev', dev, ({ sentences }) => judgeSentences(sentences, trained))
reportSections(sections.filter(isHeldOut), trained)
if (!process.argv.includes('--try')) writeModel(weights)

/** What the teachers say, and which sentences tell a plot. */
function taught() {
  const vectors = teacherVectors()
  const learntFrom = sections.filter((section) => !isHeldOut(section))
  const news = [...train, ...own].flatMap(({ sentences }) => sentences)
  const lessons = [
    ...train.flatMap(({ sentences }) => sentences.map((sentence) => ({ sentence, weight: NEWS_WEIGHT }))),
    ...sampleSections(learntFrom).map((sentence) => ({ sentence, weight: 1 })),
  ].flatMap(({ sentence, weight }) => {
    const vector = vectors.get(plain(sentence.text))
    return vector === undefined ? [] : [{ sentence, weight, vector }]
  })
  const plots = learntFrom
    .filter(({ label }) => label !== 'other')
    .flatMap(({ label, sentences }) =>
      sentences.map((sentence) => ({ sentence, plot: label === 'in_story' })),
    )
  console.log(`${lessons.length} sentences by the teacher, ${plots.length} of plots and productions`)
  const meanings = JSON.parse(readFileSync(path.join(teacher, 'words.json'), 'utf8'))
  return { news, lessons, plots, meanings }
}

function teacherVectors() {
  const texts = JSON.parse(readFileSync(path.join(teacher, 'texts.json'), 'utf8'))
  const bytes = readFileSync(path.join(teacher, 'vectors.f32'))
  const size = 512
  const numbers = new Float32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4))
  const count = Math.floor(numbers.length / size)
  return new Map(
    texts
      .slice(0, count)
      .map((text, index) => [plain(text), numbers.subarray(index * size, (index + 1) * size)]),
  )
}

/** The model that learns from these articles, as it is stored. */
function packed(learntFrom) {
  const { network, vectors } = fitNetwork(learntFrom, { vectors: startOf(entries), dims: DIMS })
  return packModel({ plotStart, entries: entriesWith(entries, vectors), cues: CUE_NAMES.length, network })
}

function plain(text) {
  return text.replace(/\s+/g, ' ').trim()
}

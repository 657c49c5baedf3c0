// Learns to tell story from world and what would spoil, and writes src/reading/realm/realmWeights.ts.
//
//   npm run build && node scripts/train-realm.mjs TEACHER [--try]      (--try measures and writes nothing)
//
// Learns from: 87 articles of the folder that UNSPOILED_SHARED names (eval/train), sections of film articles there, the
// articles written for this project (realm/articles.txt), and what two teachers say of the same sentences and of common
// words (realm/teach.mjs, which made the folder TEACHER). The articles of eval/dev are only measured.
// Deterministic: the same inputs give the same bytes.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CUE_NAMES } from '../dist/reading/realm/cues.js'
import { judgeSentences } from '../dist/reading/realm/judgeSentences.js'
import { HEADS, readModel } from '../dist/reading/realm/realmModel.js'
import { viewSentences } from '../dist/reading/realm/viewSentences.js'
import { readArticle } from '../dist/reading/readArticle.js'
import { crossJudge, fitModels } from './realm/fitModels.mjs'
import { learnVectors } from './realm/learnVectors.mjs'
import { packModel } from './realm/packModel.mjs'
import { readArticles, readOwnArticles, readSections } from './realm/readSets.mjs'
import { reportArticles, reportSections } from './realm/report.mjs'
import { sampleSections } from './realm/sampleSections.mjs'

const DIMS = 41
const MOST_ROWS = 16_000
/** One film in so many is kept from learning, to measure sections. */
const HELD_OUT = 10
/** Sentences of the articles to learn from count more than those of sections. */
const NEWS_WEIGHT = 2

const [teacher] = process.argv.slice(2)
const sections = readSections(readArticle)
const train = readArticles('train', readArticle)
const own = readOwnArticles(readArticle)
const dev = readArticles('dev', readArticle)

const titles = [...new Set(sections.map(({ title }) => title))].toSorted((a, b) => (a < b ? -1 : 1))
const isHeldOut = ({ title }) => titles.indexOf(title) % HELD_OUT === 0
const learnt = learnVectors({ ...lessons(), dims: DIMS, mostRows: MOST_ROWS })
viewAll([...train, ...own])

const crossed = crossJudge([...train, ...own])
reportArticles('train, each article by a model that has not seen it', train, (article) =>
  crossed.get(article).map(({ spoils, story }) => ({ spoils, realm: story > 0 ? 'story' : 'world' })),
)
const packed = pack(fitModels([...train, ...own]))
const trained = readModel(packed)
reportArticles('dev', dev, ({ sentences }) => judgeSentences(sentences, trained))
reportSections(sections.filter(isHeldOut), trained)
if (!process.argv.includes('--try')) write(packed)

/** What the teachers say, and which sentences tell a plot. */
function lessons() {
  const vectors = teacherVectors()
  const learntFrom = sections.filter((section) => !isHeldOut(section))
  const taught = [
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
  console.log(`${taught.length} sentences by the teacher, ${plots.length} of plots and productions`)
  const meanings = JSON.parse(readFileSync(path.join(teacher, 'words.json'), 'utf8'))
  return { lessons: taught, plots, meanings }
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

/** Everything but the linear models is ready: lets the program itself turn sentences into numbers. */
function viewAll(articles) {
  const model = readModel(pack({ first: nothing(3 * (DIMS + CUE_NAMES.length)), second: nothing(1) }))
  for (const article of articles) article.views = viewSentences(article.sentences, model)
}

function nothing(inputs) {
  return {
    usual: Array.from({ length: inputs }, () => 0),
    weights: HEADS.map(() => new Float64Array(inputs + 1)),
  }
}

function pack(models) {
  return packModel({ ...learnt, cues: CUE_NAMES.length, ...models })
}

function write(bytes) {
  const head = '// Made by scripts/train-realm.mjs; see there what it was learnt from.'
  const file = new URL('../src/reading/realm/realmWeights.ts', import.meta.url)
  writeFileSync(file, `${head}\nexport const REALM_WEIGHTS: string =\n  '${bytes.toString('base64')}'\n`)
  console.log(`${Math.round(bytes.length / 1024)} kB of weights`)
}

function plain(text) {
  return text.replace(/\s+/g, ' ').trim()
}
